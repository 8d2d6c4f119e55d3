import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { funnelScale, limitsOnScale, type FunnelTransform } from "./funnel-scale.js";

export type Multiplication = {
  readonly target: number;
  readonly transform: FunnelTransform;
  readonly phi: number;
};

/**
 * Funnel limits widened in proportion to the spread beyond chance (multiplicative adjustment).
 *
 * Formula: Y₀ ∓ z s√φ on the funnel's scale, transformed back; φ below 1 counts as 1. Units: proportions or ratios.
 * Source: Spiegelhalter 2005 (overdispersion). Example: φ = 4 doubles the reach of the limits.
 */
export function multipliedFunnelLimits(
  multiplication: Multiplication,
  denominator: number,
  confidence: number,
): Answer<Interval> {
  requireNonNegative(denominator, "denominator");
  requireNonNegative(multiplication.phi, "phi");
  requireConfidence(confidence);
  if (denominator === 0) return noAnswer("not-applicable");
  const scale = funnelScale(multiplication.transform, multiplication.target);
  const widening = Math.sqrt(Math.max(1, multiplication.phi));
  const reach = zOfConfidence(confidence) * scale.error(denominator) * widening;
  return answer(limitsOnScale(scale, scale.forward(multiplication.target), reach));
}
