import { requireFinite, requireFiniteList, requireNonNegative } from "../require.js";

/**
 * Share of the values that lie within an absolute distance of a centre.
 *
 * Formula: share with |xᵢ − μ| ≤ reach. Units: share, 0 to 1. Source: any textbook.
 * Example: `shareWithinDistance([0.1, 0.14, 0.2], 0.1, 0.05)` is 2/3.
 */
export function shareWithinDistance(values: readonly number[], centre: number, reach: number): number {
  requireFiniteList(values, "values");
  requireFinite(centre, "centre");
  requireNonNegative(reach, "reach");
  return values.filter((value) => Math.abs(value - centre) <= reach).length / values.length;
}
