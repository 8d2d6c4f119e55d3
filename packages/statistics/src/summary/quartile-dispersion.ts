import { answer, noAnswer, type Answer } from "../answer.js";
import { quartiles } from "./quartiles.js";

/**
 * Quartile coefficient of dispersion.
 *
 * Formula: (Q₃ − Q₁)/(Q₃ + Q₁). Units: none. Source: Bonett 2006. Example: `quartileDispersion([1, 2, 3, 4, 5])` is 1/3.
 */
export function quartileDispersion(values: readonly number[]): Answer<number> {
  const { lower, upper } = quartiles(values);
  return upper + lower === 0 ? noAnswer("zero-divisor") : answer((upper - lower) / (upper + lower) + 0);
}
