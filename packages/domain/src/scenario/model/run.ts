import { toConstants, type Constants } from "./constants.js";
import { toLedger, type Ledger } from "./ledger.js";
import type { ModelAreas } from "./model-area.js";
import { levelCount, type ModelParameters } from "./parameters.js";
import { toStartingStocks, type Stocks } from "./stocks.js";

/** Columns that a month works in: by cell, by level (`ported`) and by area, whose sittings and excess leavers add up from the start. */
export interface Workings {
  /** Those who failed in each of the last months, as many months as they wait, one run of cells each: before anybody left. */
  readonly queue: Float64Array;
  readonly unaccredited: Float64Array;
  readonly waitingOrFailed: Float64Array;
  readonly joining: Float64Array;
  /** Share of each level’s starters who come accredited from another area. */
  readonly ported: Float64Array;
  readonly firstDemand: Float64Array;
  readonly resitDemand: Float64Array;
  readonly failing: Float64Array;
  readonly sittingsByArea: Float64Array;
  readonly excessLeaversByArea: Float64Array;
}

/** A run in progress: what it takes for given, where everybody stands, and its sums so far. */
export interface Run {
  readonly areas: ModelAreas;
  readonly parameters: ModelParameters;
  readonly constants: Constants;
  readonly stocks: Stocks;
  readonly workings: Workings;
  readonly ledger: Ledger;
}

export function startRun(areas: ModelAreas, parameters: ModelParameters, months: number): Run {
  const constants = toConstants(areas, parameters);
  const count = areas.codes.length;
  const byCell = () => new Float64Array(count * levelCount);
  return {
    areas,
    parameters,
    constants,
    stocks: toStartingStocks(constants),
    workings: {
      queue: new Float64Array(count * levelCount * parameters.resitLag),
      unaccredited: byCell(),
      waitingOrFailed: byCell(),
      joining: byCell(),
      ported: new Float64Array(levelCount),
      firstDemand: byCell(),
      resitDemand: byCell(),
      failing: byCell(),
      sittingsByArea: new Float64Array(count),
      excessLeaversByArea: new Float64Array(count),
    },
    ledger: toLedger(months),
  };
}
