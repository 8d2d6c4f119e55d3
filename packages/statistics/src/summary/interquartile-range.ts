import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFiniteList } from "../require.js";
import { quantileOfSorted, toSorted } from "./quantile.js";

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

/**
 * Interquartile range.
 *
 * Formula: Q₃ − Q₁ (type 7). Units: those of the values. Source: Hyndman & Fan 1996.
 * Example: `interquartileRange([1, 2, 3, 4, 5])` is 2.
 */
export function interquartileRange(values: readonly number[]): number {
  const { lower, upper } = quartiles(values);
  return upper - lower;
}

/**
 * Quartile coefficient of dispersion.
 *
 * Formula: (Q₃ − Q₁)/(Q₃ + Q₁). Units: none. Source: Bonett 2006. Example: `quartileDispersion([1, 2, 3, 4, 5])` is 1/3.
 */
export function quartileDispersion(values: readonly number[]): Answer<number> {
  const { lower, upper } = quartiles(values);
  return upper + lower === 0 ? noAnswer("zero-divisor") : answer((upper - lower) / (upper + lower) + 0);
}
