import { answer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { regularisedGammaUpper } from "../special/regularised-gamma-upper.js";
import { interpolatedQuantile } from "./interpolated-quantile.js";

/**
 * Funnel limits of a count from the Poisson distribution, interpolated between its steps.
 *
 * Formula: interpolated Poisson quantiles at (1 ∓ confidence)/2, not below 0. Units: counts.
 * Source: Spiegelhalter 2005, appendix A.1.1. Example: `countFunnelLimits(80, 0.95)` is 62.43 to 97.51.
 */
export function countFunnelLimits(expected: number, confidence: number): Answer<Interval> {
  requireNonNegative(expected, "expected");
  requireConfidence(confidence);
  const tail = (1 - confidence) / 2;
  return answer({ lower: limit(expected, tail), upper: limit(expected, 1 - tail) });
}

function limit(expected: number, p: number): number {
  const start = expected + normalQuantile(p) * Math.sqrt(expected);
  const cumulative = (r: number) => regularisedGammaUpper(r + 1, expected);
  return Math.max(0, interpolatedQuantile(cumulative, p, { start, largest: Number.MAX_SAFE_INTEGER }));
}
