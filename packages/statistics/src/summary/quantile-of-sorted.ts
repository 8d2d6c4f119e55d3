import { requireWithin } from "../require.js";

/**
 * The p-quantile (type 7) of values already in ascending order.
 *
 * Formula: as `quantile`, without the sorting. Units: those of the values. Source: Hyndman & Fan 1996, definition 7.
 * Example: `quantileOfSorted([1, 2, 3], 0.5)` is 2.
 */
export function quantileOfSorted(ascending: ArrayLike<number>, p: number): number {
  requireWithin(p, "p", [0, 1]);
  const h = (ascending.length - 1) * p;
  const below = Math.floor(h);
  const low = ascending[below] ?? 0;
  const high = ascending[below + 1] ?? low;
  return low + (h - below) * (high - low);
}
