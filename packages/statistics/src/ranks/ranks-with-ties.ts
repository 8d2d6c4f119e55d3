import { requireFiniteList } from "../require.js";
import { countBelow, countNotAbove } from "./middle-rank.js";

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
