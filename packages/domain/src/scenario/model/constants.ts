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
  return {
    fundedShare,
    leavesAnyway: leaving(1),
    leavesUnaccredited: leaving(attrition.unaccredited),
    leavesAccredited: leaving(attrition.accredited),
    leavesFailed,
    staysToResit: leavesFailed.map((leaves) => (1 - leaves) ** parameters.resitLag),
    ...byCell(areas, parameters, fundedShare),
  };
}

/** The chance of leaving within a month at a yearly rate. Formula: 1 − exp(−rate ÷ 12). */
export function monthlyChance(yearlyRate: number): number {
  return 1 - Math.exp(-yearlyRate / 12);
}

function byCell(
  { headcount, deprivation }: ModelAreas,
  parameters: ModelParameters,
  fundedShare: Float64Array,
): Pick<Constants, "startingStaff" | "willingShare"> {
  const areas = headcount.length;
  const { uptakeFundingSensitivity } = parameters;
  const startingStaff = new Float64Array(areas * levelCount);
  const willingShare = new Float64Array(areas * levelCount);
  for (let level = 0; level < levelCount; level++) {
    const levelShare = parameters.levelShares[level] ?? 0;
    for (let area = 0; area < areas; area++) {
      const reluctance = uptakeFundingSensitivity * (1 - (fundedShare[area] ?? 0)) * (deprivation[area] ?? 0);
      startingStaff[level * areas + area] = (headcount[area] ?? 0) * levelShare;
      willingShare[level * areas + area] = willingShareOf(parameters, level, reluctance);
    }
  }
  return { startingStaff, willingShare };
}

function fundedShareOf({ fundingBase, fundingSlope }: ModelParameters, deprivation: number): number {
  return clampShare(fundingBase + fundingSlope * (deprivation - 0.5));
}

/** `reluctance` is how far an area’s need and unpaid backfill lower its uptake. */
function willingShareOf(
  { inScope, mandatory, uptake }: ModelParameters,
  level: number,
  reluctance: number,
): number {
  if (inScope[level] !== true) return 0;
  return mandatory[level] === true ? 1 : clampShare((uptake[level] ?? 0) - reluctance);
}

/** The number, or the nearer end of 0 to 1 where it lies outside. */
export function clampShare(number: number): number {
  return Math.min(1, Math.max(0, number));
}
