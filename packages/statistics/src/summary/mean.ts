import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireFinite, requireFiniteList, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sum, sumBy } from "./sum.js";

/**
 * Arithmetic mean.
 *
 * Formula: Σ xᵢ / n. Units: those of the values. Source: any textbook. Example: `mean([1, 2, 6])` is 3.
 */
export function mean(values: readonly number[]): number {
  requireFiniteList(values, "values");
  return sum(values) / values.length;
}

/**
 * Mean in which each value counts with its weight.
 *
 * Formula: Σ wᵢxᵢ / Σ wᵢ. Units: those of the values. Source: any textbook.
 * Example: `weightedMean([{ value: 0.1, weight: 300 }, { value: 0.2, weight: 100 }])` is 0.125.
 */
export function weightedMean(units: readonly Weighted[]): Answer<number> {
  requireWeighted(units);
  const weight = sumBy(units, (unit) => unit.weight);
  if (weight === 0) return noAnswer("not-applicable");
  return answer(sumBy(units, (unit) => unit.weight * unit.value) / weight);
}

/** Throws if there are no units, a value is not finite or a weight is negative. */
export function requireWeighted(units: readonly Weighted[]): void {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { value, weight } of units) {
    requireFinite(value, "value");
    requireNonNegative(weight, "weight");
  }
}
