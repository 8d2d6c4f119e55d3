import { requireFiniteList } from "../require.js";
import { sum } from "./sum.js";

/**
 * Arithmetic mean.
 *
 * Formula: Σ xᵢ / n. Units: those of the values. Source: any textbook. Example: `mean([1, 2, 6])` is 3.
 */
export function mean(values: readonly number[]): number {
  requireFiniteList(values, "values");
  return sum(values) / values.length;
}
