import { requireFiniteList } from "../require.js";
import { toSorted } from "./ascending.js";
import { quantileOfSorted } from "./quantile-of-sorted.js";

/**
 * The p-quantile of the values by linear interpolation between order statistics (type 7).
 *
 * Formula: h = (n−1)p; x₍⌊h⌋₎ + (h−⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎), counting from 0.
 * Units: those of the values. Source: Hyndman & Fan 1996, definition 7.
 * Example: `quantile([1, 2, 3, 4], 0.5)` is 2.5.
 */
export function quantile(values: readonly number[], p: number): number {
  requireFiniteList(values, "values");
  return quantileOfSorted(toSorted(values), p);
}
