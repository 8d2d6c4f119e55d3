import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireWeighted } from "./require-weighted.js";
import { sumBy } from "./sum-by.js";

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
