import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative, requireWithin } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";

export type ProportionTarget = { readonly target: number; readonly total: number };

/**
 * Funnel limits of a proportion by the normal approximation, which invert Wilson's interval.
 *
 * Formula: θ ∓ z√(θ(1 − θ)/n), kept within 0 to 1. Units: proportions. Source: Spiegelhalter 2005.
 * Example: `normalFunnelLimits({ target: 0.2, total: 100 }, 0.95)` is 0.1216 to 0.2784.
 */
export function normalFunnelLimits(
  { target, total }: ProportionTarget,
  confidence: number,
): Answer<Interval> {
  requireWithin(target, "target", [0, 1]);
  requireNonNegative(total, "total");
  requireConfidence(confidence);
  if (total === 0) return noAnswer("not-applicable");
  const reach = zOfConfidence(confidence) * Math.sqrt((target * (1 - target)) / total);
  return answer({ lower: Math.max(0, target - reach), upper: Math.min(1, target + reach) + 0 });
}
