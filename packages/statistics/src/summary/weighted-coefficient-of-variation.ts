import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "./sum-by.js";
import { weightedMean } from "./weighted-mean.js";

/**
 * Coefficient of variation in which each unit counts with its weight.
 *
 * Formula: √(Σ wᵢ(xᵢ − μ)² / W) / μ with μ the weighted mean. Units: none. Source: Williamson 1965.
 * Example: two areas of equal weight with rates 0.1 and 0.3 give 0.5.
 */
export function weightedCoefficientOfVariation(units: readonly Weighted[]): Answer<number> {
  const centre = weightedMean(units);
  if (!centre.answered) return centre;
  if (centre.value === 0) return noAnswer("zero-divisor");
  const weight = sumBy(units, (unit) => unit.weight);
  const squares = sumBy(units, (unit) => unit.weight * (unit.value - centre.value) ** 2);
  return answer(Math.sqrt(squares / weight) / centre.value + 0);
}
