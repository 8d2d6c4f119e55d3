import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { mean, weightedMean } from "./mean.js";
import { sumBy } from "./sum.js";
import { sumOfSquares } from "./variance.js";

/**
 * Coefficient of variation: the standard deviation as a multiple of the mean.
 *
 * Formula: √(Σ(xᵢ − x̄)²/(n − 1)) / x̄, or with n in place of n − 1 for a whole population.
 * Units: none. Source: Pearson 1896. Example: `coefficientOfVariation([1, 2, 3])` is 0.5.
 */
export function coefficientOfVariation(
  values: readonly number[],
  divisor: "sample" | "population" = "sample",
): Answer<number> {
  const centre = mean(values);
  const degrees = divisor === "sample" ? values.length - 1 : values.length;
  if (degrees < 1) return noAnswer("too-few");
  if (centre === 0) return noAnswer("zero-divisor");
  return answer(Math.sqrt(sumOfSquares(values) / degrees) / centre + 0);
}

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
