import { answer, noAnswer, type Answer } from "../answer.js";
import { centralMoment } from "./central-moment.js";

/**
 * Sample skewness (type 2).
 *
 * Formula: g₁√(n(n − 1))/(n − 2), g₁ = m₃/m₂^1.5. Units: none. Source: Joanes & Gill 1998.
 * Example: the skewness of 1, 2 and 3 is 0.
 */
export function skewness(values: readonly number[]): Answer<number> {
  const n = values.length;
  const second = centralMoment(values, 2);
  if (n < 3) return noAnswer("too-few");
  if (second === 0) return noAnswer("no-variation");
  const raw = centralMoment(values, 3) / second ** 1.5;
  return answer((raw * Math.sqrt(n * (n - 1))) / (n - 2) + 0);
}
