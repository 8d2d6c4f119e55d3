import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { chiSquaredQuantile } from "../special/chi-squared-quantile.js";

/**
 * Funnel limits of an observed-to-expected ratio at a given expected count.
 *
 * Formula: χ²(α/2; 2E)/(2E) and χ²(1 − α/2; 2E + 2)/(2E). Units: ratio, 1 where observed equals expected.
 * Source: Spiegelhalter 2005. Example: `ratioFunnelLimits(15, 0.95)` is 0.5597 to 1.6493.
 */
export function ratioFunnelLimits(expected: number, confidence: number): Answer<Interval> {
  requireNonNegative(expected, "expected");
  requireConfidence(confidence);
  if (expected === 0) return noAnswer("not-applicable");
  const tail = (1 - confidence) / 2;
  return answer({
    lower: chiSquaredQuantile(tail, 2 * expected) / (2 * expected),
    upper: chiSquaredQuantile(1 - tail, 2 * expected + 2) / (2 * expected),
  });
}
