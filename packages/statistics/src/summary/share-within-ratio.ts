import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFinite, requireFiniteList, requireNonNegative } from "../require.js";

/**
 * Share of the values that lie within a relative distance of a centre.
 *
 * Formula: share with |xᵢ/μ − 1| ≤ reach. Units: share, 0 to 1. Source: any textbook.
 * Example: `shareWithinRatio([0.1, 0.11, 0.2], 0.1, 0.2)` is 2/3.
 */
export function shareWithinRatio(values: readonly number[], centre: number, reach: number): Answer<number> {
  requireFiniteList(values, "values");
  requireFinite(centre, "centre");
  requireNonNegative(reach, "reach");
  if (centre === 0) return noAnswer("zero-divisor");
  const inside = values.filter((value) => Math.abs(value / centre - 1) <= reach);
  return answer(inside.length / values.length);
}
