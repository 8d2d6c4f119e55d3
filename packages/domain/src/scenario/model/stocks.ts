import type { Constants } from "./constants.js";

/**
 * People by where they stand, for each level and area (a cell is level × areas + area). Numbers are expected persons, not whole.
 * `waiting` are those who failed once and may not sit again yet, `failed` those who have no attempt left.
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
export function toStartingStocks({ startingStaff, willingShare }: Constants): Stocks {
  const cells = startingStaff.length;
  return {
    unwilling: startingStaff.map((staff, cell) => (1 - (willingShare[cell] ?? 0)) * staff),
    willing: startingStaff.map((staff, cell) => (willingShare[cell] ?? 0) * staff),
    waiting: new Float64Array(cells),
    ready: new Float64Array(cells),
    failed: new Float64Array(cells),
    accredited: new Float64Array(cells),
  };
}
