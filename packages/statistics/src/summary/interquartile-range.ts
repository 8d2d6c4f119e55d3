import { quartiles } from "./quartiles.js";

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
