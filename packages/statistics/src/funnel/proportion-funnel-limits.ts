import { answer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { exactFunnelLimits } from "./exact-funnel-limits.js";
import { normalFunnelLimits, type ProportionTarget } from "./normal-funnel-limits.js";

export type FunnelLimits = { readonly inner: Interval; readonly outer: Interval };

const innerConfidence = 0.95;

const outerConfidence = 0.998;

/**
 * The 95% and 99.8% limits of a proportion: exact for small totals, normal for large ones.
 *
 * Formula: exact when n < 200 or nθ < 20 and n is whole, otherwise θ ∓ z√(θ(1 − θ)/n). Units: proportions.
 * Source: Spiegelhalter 2005. Example: with θ = 0.5 and n = 400 the inner limits are 0.451 and 0.549.
 */
export function proportionFunnelLimits(place: ProportionTarget): Answer<FunnelLimits> {
  const isSmall = place.total < 200 || place.total * place.target < 20;
  const limits = isSmall && Number.isInteger(place.total) ? exactFunnelLimits : normalFunnelLimits;
  const inner = limits(place, innerConfidence);
  const outer = limits(place, outerConfidence);
  if (!inner.answered) return inner;
  if (!outer.answered) return outer;
  return answer({ inner: inner.value, outer: outer.value });
}
