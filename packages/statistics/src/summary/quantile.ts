import { requireFiniteList, requireWithin } from "../require.js";

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

/** The p-quantile (type 7) of values already in ascending order. Example: `quantileOfSorted([1, 2, 3], 0.5)` is 2. */
export function quantileOfSorted(ascending: ArrayLike<number>, p: number): number {
  requireWithin(p, "p", [0, 1]);
  const h = (ascending.length - 1) * p;
  const below = Math.floor(h);
  const low = ascending[below] ?? 0;
  const high = ascending[below + 1] ?? low;
  return low + (h - below) * (high - low);
}

/** A copy of the values in ascending order. Example: `toSorted([3, 1])` is [1, 3]. */
export function toSorted(values: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(values).toSorted());
}
