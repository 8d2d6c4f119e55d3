import { answer, noAnswer, type Answer } from "../answer.js";
import { mean } from "./mean.js";
import { sumOfSquares } from "./sum-of-squares.js";

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
