import { mean } from "./mean.js";
import { sumBy } from "./sum-by.js";

/** Squared deviations from the mean, added up. Example: `sumOfSquares([1, 2, 3])` is 2. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values);
  return sumBy(values, (value) => (value - centre) ** 2);
}
