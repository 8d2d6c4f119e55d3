import { requireFiniteList } from "../require.js";

export type TiedRank = { readonly lowest: number; readonly middle: number; readonly highest: number };

/**
 * Rank of each value among all, 1 being the smallest, with the range that ties leave open.
 *
 * Formula: lowest = 1 + number smaller; highest = number not larger; middle = their mean.
 * Units: places. Source: Mogstad et al 2023 (integer ranks with omega 0, ½ and 1).
 * Example: the ranks of 3, 7 and 7 are 1, then 2 to 3 twice with the middle 2.5.
 */
export function ranksWithTies(values: readonly number[]): readonly TiedRank[] {
  requireFiniteList(values, "values");
  const ascending = Float64Array.from(values).toSorted();
  return values.map((value) => {
    const lowest = 1 + countBelow(ascending, value);
    const highest = countNotAbove(ascending, value);
    return { lowest, middle: (lowest + highest) / 2, highest };
  });
}

/** Middle rank of a value among ascending values that hold it. Example: of 7 among 3, 7 and 7 it is 2.5. */
export function middleRank(ascending: Float64Array, value: number): number {
  const below = countBelow(ascending, value);
  const isTied = ascending[below + 1] === value;
  return isTied ? (1 + below + countNotAbove(ascending, value)) / 2 : below + 1;
}

/** How many of the ascending values are smaller than the value, by halving. */
export function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are at most the value, by halving. */
export function countNotAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
