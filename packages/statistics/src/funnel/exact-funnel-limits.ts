import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireNonNegative, requireWithin } from "../require.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { regularisedBeta } from "../special/regularised-beta.js";
import { interpolatedQuantile } from "./interpolated-quantile.js";
import type { ProportionTarget } from "./normal-funnel-limits.js";

/**
 * Funnel limits of a proportion from the binomial distribution, interpolated between its steps.
 *
 * Formula: interpolated binomial quantiles at (1 ∓ confidence)/2, divided by n, kept within 0 to 1.
 * Units: proportions. Source: Spiegelhalter 2005, appendix A.1.1.
 * Example: `exactFunnelLimits({ target: 0.1203, total: 40 }, 0.95)` is 0.0147 to 0.2183.
 */
export function exactFunnelLimits({ target, total }: ProportionTarget, confidence: number): Answer<Interval> {
  requireWithin(target, "target", [0, 1]);
  requireNonNegative(total, "total");
  requireConfidence(confidence);
  if (total === 0) return noAnswer("not-applicable");
  if (!Number.isInteger(total)) return noAnswer("not-whole");
  const tail = (1 - confidence) / 2;
  return answer({ lower: limit(target, total, tail), upper: limit(target, total, 1 - tail) });
}

function limit(target: number, total: number, p: number): number {
  const spread = Math.sqrt(total * target * (1 - target));
  const start = total * target + normalQuantile(p) * spread;
  const count = interpolatedQuantile((r) => binomialCdf(r, total, target), p, { start, largest: total });
  return Math.min(1, Math.max(0, count / total));
}

function binomialCdf(r: number, total: number, target: number): number {
  return r >= total ? 1 : regularisedBeta(total - r, r + 1, 1 - target);
}
