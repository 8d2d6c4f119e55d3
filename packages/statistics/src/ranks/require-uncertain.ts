import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

export type UncertainValue = { readonly mean: number; readonly standardError: number };

/** Throws if there are no values, a mean is not finite or a standard error is negative. */
export function requireUncertain(values: readonly UncertainValue[]): void {
  if (values.length === 0) throw new StatisticsError("empty", "values must not be empty");
  for (const { mean, standardError } of values) {
    requireFinite(mean, "mean");
    requireNonNegative(standardError, "standardError");
  }
}
