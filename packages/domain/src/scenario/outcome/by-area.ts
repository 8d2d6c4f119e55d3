import { levelCount } from "../model/parameters.js";
import type { Run } from "../model/run.js";
import { backfillPerSitting, costPerLeaver } from "./costs.js";
import { shareOf, type Headcounts } from "./shares.js";

/** An area now. `inScope` counts the levels in scope alone; `unfundedCost` is what the authority has paid itself, in pounds. */
export interface AreaOutcome extends Headcounts {
  readonly code: string;
  readonly inScope: Headcounts;
  readonly unfundedCost: number;
}

const levelPlaces = Array.from({ length: levelCount }, (_, level) => level);

/** Where every area stands at this moment of the run, in the order of their codes. */
export function listAreaOutcomes(run: Run): readonly AreaOutcome[] {
  return run.areas.codes.map((code, area) => {
    const levels = levelPlaces.map((level) => inCell(run, level * run.areas.codes.length + area));
    const scoped = levels.filter((_, level) => run.parameters.inScope[level] === true);
    return { code, ...together(levels), inScope: together(scoped), unfundedCost: unfundedCostIn(run, area) };
  });
}

/** Several areas or levels as one. */
export function together(parts: readonly Headcounts[]): Headcounts {
  let accredited = 0;
  let staff = 0;
  for (const part of parts) {
    accredited += part.accredited;
    staff += part.staff;
  }
  return { accredited, staff };
}

/** The regions’ outcomes out of their areas’, in the order of the regions. */
export function listRegionOutcomes(run: Run, outcomes: readonly AreaOutcome[]): readonly AreaOutcome[] {
  return run.areas.regions.map((code, region) => {
    const inside = outcomes.filter((_, area) => run.areas.regionOf[area] === region);
    return { code, ...joinOutcomes(inside) };
  });
}

/** Several areas’ outcomes as one. */
function joinOutcomes(outcomes: readonly AreaOutcome[]): Omit<AreaOutcome, "code"> {
  return {
    ...together(outcomes),
    inScope: together(outcomes.map(({ inScope }) => inScope)),
    unfundedCost: outcomes.reduce((total, { unfundedCost }) => total + unfundedCost, 0),
  };
}

/** The highest region’s share less the lowest’s. */
export function spreadOf(regions: readonly Headcounts[]): number {
  const shares = regions.map(shareOf);
  return Math.max(...shares) - Math.min(...shares);
}

function inCell({ stocks, workings }: Run, cell: number): Headcounts {
  const accredited = stocks.accredited[cell] ?? 0;
  const others = (workings.unaccredited[cell] ?? 0) + (workings.waitingOrFailed[cell] ?? 0);
  return { accredited, staff: accredited + others };
}

function unfundedCostIn({ parameters, constants, workings }: Run, area: number): number {
  const unfunded = 1 - (constants.fundedShare[area] ?? 0);
  return (
    unfunded * backfillPerSitting(parameters) * (workings.sittingsByArea[area] ?? 0) +
    costPerLeaver(parameters) * (workings.excessLeaversByArea[area] ?? 0)
  );
}
