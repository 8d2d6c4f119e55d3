import type { ObservedExpected } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** Throws if there are no units or a count is negative or not finite. */
export function requireObservedExpected(units: readonly ObservedExpected[]): void {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { observed, expected } of units) {
    requireNonNegative(observed, "observed");
    requireNonNegative(expected, "expected");
  }
}
