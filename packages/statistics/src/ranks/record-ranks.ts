import { middleRank } from "./middle-rank.js";

/** Writes the middle rank of every drawn value, 1 being the smallest, into its unit's column at the draw's place. */
export function recordRanks(drawn: Float64Array, ranks: readonly Float64Array[], draw: number): void {
  const ascending = drawn.toSorted();
  for (let unit = 0; unit < drawn.length; unit++) {
    const column = ranks[unit];
    if (column !== undefined) column[draw] = middleRank(ascending, drawn[unit] ?? 0);
  }
}
