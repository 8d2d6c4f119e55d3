import { answer, type Answer } from "../answer.js";
import { adjustedFunnelLimits, type Adjustment } from "./adjusted-funnel-limits.js";
import type { FunnelLimits } from "./proportion-funnel-limits.js";

/**
 * The 95% and the 99.8% limits that allow for differences between units beyond chance.
 *
 * Formula: Y₀ ∓ z√(s² + τ²) on the funnel's scale, transformed back, at both levels. Units: proportions or ratios.
 * Source: Spiegelhalter 2005 (overdispersion). Example: the outer limits enclose the inner ones.
 */
export function adjustedFunnel(adjustment: Adjustment, denominator: number): Answer<FunnelLimits> {
  const inner = adjustedFunnelLimits(adjustment, denominator, 0.95);
  const outer = adjustedFunnelLimits(adjustment, denominator, 0.998);
  if (!inner.answered) return inner;
  if (!outer.answered) return outer;
  return answer({ inner: inner.value, outer: outer.value });
}
