import { answer, noAnswer, type Answer } from "../answer.js";
import { centralMoment } from "./central-moment.js";

/**
 * Sample excess kurtosis (type 2).
 *
 * Formula: ((n + 1)g₂ + 6)(n − 1)/((n − 2)(n − 3)), g₂ = m₄/m₂² − 3. Units: none. Source: Joanes & Gill 1998.
 * Example: the kurtosis of 1, 2, 3 and 4 is −1.2.
 */
export function kurtosis(values: readonly number[]): Answer<number> {
  const n = values.length;
  const second = centralMoment(values, 2);
  if (n < 4) return noAnswer("too-few");
  if (second === 0) return noAnswer("no-variation");
  const raw = centralMoment(values, 4) / second ** 2 - 3;
  return answer((((n + 1) * raw + 6) * (n - 1)) / ((n - 2) * (n - 3)) + 0);
}
