import { answer, noAnswer, type Answer } from "../answer.js";

/**
 * Dissimilarity beyond chance.
 *
 * Formula: (D − E)/(1 − E) when D ≥ E, otherwise (D − E)/E. Units: −1 to 1. Source: Carrington & Troske 1997.
 * Example: D = 0.236 with E = 0.143 gives 0.108.
 */
export function systematicDissimilarity(observed: number, expected: number): Answer<number> {
  if (observed >= expected)
    return expected >= 1 ? noAnswer("zero-divisor") : answer((observed - expected) / (1 - expected));
  return answer((observed - expected) / expected);
}
