import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** Throws if there are no weights, one is negative or not finite, or all are zero. */
export function requireWeights(weights: readonly number[]): void {
  if (weights.length === 0) throw new StatisticsError("empty", "weights must not be empty");
  for (const weight of weights) requireNonNegative(weight, "weight");
  if (weights.every((weight) => weight === 0)) {
    throw new StatisticsError("out-of-range", "at least one weight must be above zero");
  }
}
