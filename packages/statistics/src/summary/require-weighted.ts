import type { Weighted } from "../interval.js";
import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/** Throws if there are no units, a value is not finite or a weight is negative. */
export function requireWeighted(units: readonly Weighted[]): void {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { value, weight } of units) {
    requireFinite(value, "value");
    requireNonNegative(weight, "weight");
  }
}
