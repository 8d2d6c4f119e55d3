import { toConstants, type Constants } from "./constants.js";
import { toLedger, type Ledger } from "./ledger.js";
import type { ModelAreas } from "./model-area.js";
import { levelCount, type ModelParameters } from "./parameters.js";
import { toStartingStocks, type Stocks } from "./stocks.js";

/** Columns that a month works in: by cell, by level and by area. Sittings and excess leavers by area add up from the start. */
export interface Workings {
  readonly joining: Float64Array;
  readonly accreditedLeavers: Float64Array;
  readonly joiningByLevel: Float64Array;
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

/** Adds to one place of a column. */
export function add(column: Float64Array, place: number, number: number): void {
  column[place] = (column[place] ?? 0) + number;
}

export function startRun(areas: ModelAreas, parameters: ModelParameters, months: number): Run {
  const constants = toConstants(areas, parameters);
  const count = areas.codes.length;
  const cells = count * levelCount;
  return {
    areas,
    parameters,
    constants,
    stocks: toStartingStocks(constants, parameters.resitLag),
    workings: {
      joining: new Float64Array(cells),
      accreditedLeavers: new Float64Array(levelCount),
      joiningByLevel: new Float64Array(levelCount),
      firstDemand: new Float64Array(cells),
      resitDemand: new Float64Array(cells),
      failing: new Float64Array(cells),
      sittingsByArea: new Float64Array(count),
      excessLeaversByArea: new Float64Array(count),
    },
    ledger: toLedger(months),
  };
}
