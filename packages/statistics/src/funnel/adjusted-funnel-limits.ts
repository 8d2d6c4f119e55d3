import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { funnelScale, limitsOnScale, type FunnelTransform } from "./funnel-scale.js";

export type Adjustment = {
  readonly target: number;
  readonly transform: FunnelTransform;
  readonly tau2: number;
};

/**
 * Funnel limits that allow for differences between units beyond chance (additive adjustment).
 *
 * Formula: Y₀ ∓ z√(s² + τ²) on the funnel's scale, transformed back. Units: proportions or ratios.
 * Source: Spiegelhalter 2005 (overdispersion); Spiegelhalter et al 2012.
 * Example: with τ² = 0 on the identity scale they are the normal limits.
 */
export function adjustedFunnelLimits(
  adjustment: Adjustment,
  denominator: number,
  confidence: number,
): Answer<Interval> {
  requireNonNegative(denominator, "denominator");
  requireNonNegative(adjustment.tau2, "tau2");
  requireConfidence(confidence);
  if (denominator === 0) return noAnswer("not-applicable");
  const scale = funnelScale(adjustment.transform, adjustment.target);
  const reach = zOfConfidence(confidence) * Math.sqrt(scale.error(denominator) ** 2 + adjustment.tau2);
  return answer(limitsOnScale(scale, scale.forward(adjustment.target), reach));
}
