import type { Estimate } from "../interval.js";
import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** Throws if there are no estimates, one is not finite or a variance is negative. */
export function requireEstimates(estimates: readonly Estimate[]): void {
  if (estimates.length === 0) throw new StatisticsError("empty", "estimates must not be empty");
  for (const { estimate, variance } of estimates) {
    requireFinite(estimate, "estimate");
    requireNonNegative(variance, "variance");
  }
}
