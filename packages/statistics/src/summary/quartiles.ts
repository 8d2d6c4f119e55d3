import { requireFiniteList } from "../require.js";
import { toSorted } from "./ascending.js";
import { quantileOfSorted } from "./quantile-of-sorted.js";

export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/**
 * The quartiles and the median (type 7).
 *
 * Formula: quantiles at 0.25, 0.5 and 0.75. Units: those of the values. Source: Hyndman & Fan 1996, definition 7.
 * Example: `quartiles([1, 2, 3, 4, 5])` is 2, 3 and 4.
 */
export function quartiles(values: readonly number[]): Quartiles {
  requireFiniteList(values, "values");
  const ascending = toSorted(values);
  return {
    lower: quantileOfSorted(ascending, 0.25),
    median: quantileOfSorted(ascending, 0.5),
    upper: quantileOfSorted(ascending, 0.75),
  };
}
