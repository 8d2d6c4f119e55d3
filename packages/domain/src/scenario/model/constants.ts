import type { ModelAreas } from "./model-area.js";
import { levelCount, type ModelParameters } from "./parameters.js";

/** What stays fixed through a run. Chances of leaving and funding are by area; staff at the start and willingness by level and area. */
export interface Constants {
  readonly fundedShare: Float64Array;
  readonly leavesAnyway: Float64Array;
  readonly leavesUnaccredited: Float64Array;
  readonly leavesAccredited: Float64Array;
  readonly leavesFailed: Float64Array;
  /** The share of those who failed who are still there when they may sit again. */
  readonly staysToResit: Float64Array;
  readonly startingStaff: Float64Array;
  readonly willingShare: Float64Array;
}

export function toConstants(areas: ModelAreas, parameters: ModelParameters): Constants {
  const { attrition } = parameters;
  const leaving = (multiple: number) => areas.turnover.map((turnover) => monthlyChance(turnover * multiple));
  const leavesFailed = leaving(attrition.failed);
  const fundedShare = areas.deprivation.map((deprivation) => fundedShareOf(parameters, deprivation));
  const count = areas.codes.length;
  const byCell = (find: (area: number, level: number) => number) =>
    Float64Array.from({ length: count * levelCount }, (_, cell) =>
      find(cell % count, Math.floor(cell / count)),
    );
  return {
    fundedShare,
    leavesAnyway: leaving(1),
    leavesUnaccredited: leaving(attrition.unaccredited),
    leavesAccredited: leaving(attrition.accredited),
    leavesFailed,
    staysToResit: leavesFailed.map((leaves) => (1 - leaves) ** parameters.resitLag),
    startingStaff: byCell(
      (area, level) => (areas.headcount[area] ?? 0) * (parameters.levelShares[level] ?? 0),
    ),
    willingShare: byCell((area, level) =>
      willingShareOf(parameters, level, {
        fundedShare: fundedShare[area] ?? 0,
        deprivation: areas.deprivation[area] ?? 0,
      }),
    ),
  };
}

/** The chance of leaving within a month at a yearly rate. Formula: 1 − exp(−rate ÷ 12). */
export function monthlyChance(yearlyRate: number): number {
  return 1 - Math.exp(-yearlyRate / 12);
}

function fundedShareOf({ fundingBase, fundingSlope }: ModelParameters, deprivation: number): number {
  return clampShare(fundingBase + fundingSlope * (deprivation - 0.5));
}

function willingShareOf(
  { inScope, mandatory, uptake, uptakeFundingSensitivity }: ModelParameters,
  level: number,
  { fundedShare, deprivation }: { readonly fundedShare: number; readonly deprivation: number },
): number {
  if (inScope[level] !== true) return 0;
  if (mandatory[level] === true) return 1;
  return clampShare((uptake[level] ?? 0) - uptakeFundingSensitivity * (1 - fundedShare) * deprivation);
}

/** The number, or the nearer end of 0 to 1 where it lies outside. */
export function clampShare(number: number): number {
  return Math.min(1, Math.max(0, number));
}
