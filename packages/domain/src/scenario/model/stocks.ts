import type { Constants } from "./constants.js";

/**
 * People by where they stand, for each area and level (a cell is area × 3 + level). Numbers are expected persons, not whole.
 * `waiting` holds those who failed once, cell by cell, one place for each month until they may sit again.
 */
export interface Stocks {
  readonly unwilling: Float64Array;
  readonly willing: Float64Array;
  readonly waiting: Float64Array;
  readonly ready: Float64Array;
  readonly failed: Float64Array;
  readonly accredited: Float64Array;
}

/** Month 0: everybody is willing or not, and nobody has been assessed. */
export function toStartingStocks({ startingStaff, willingShare }: Constants, resitLag: number): Stocks {
  const cells = startingStaff.length;
  return {
    unwilling: startingStaff.map((staff, cell) => (1 - (willingShare[cell] ?? 0)) * staff),
    willing: startingStaff.map((staff, cell) => (willingShare[cell] ?? 0) * staff),
    waiting: new Float64Array(cells * resitLag),
    ready: new Float64Array(cells),
    failed: new Float64Array(cells),
    accredited: new Float64Array(cells),
  };
}

/** Everybody in a cell who waits to sit again. */
export function waitingIn(waiting: Float64Array, cell: number, resitLag: number): number {
  let total = 0;
  for (let place = cell * resitLag; place < (cell + 1) * resitLag; place++) total += waiting[place] ?? 0;
  return total;
}
