import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal, Interval } from "../interval.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { regularisedBetaQuantile } from "../special/regularised-beta-quantile.js";

export type Ratio = Interval & { readonly ratio: number };

/**
 * Ratio of two Poisson rates with its exact conditional interval.
 *
 * Formula: (x₁/n₁)/(x₂/n₂); limits from the Clopper–Pearson interval of x₁ out of x₁+x₂, as odds, times n₂/n₁.
 * Units: ratio of rates. Source: Breslow & Day 1987; Clopper & Pearson 1934.
 * Example: `rateRatioExact({ count: 30, total: 200 }, { count: 250, total: 2500 })` is 1.5, from 0.991 to 2.196.
 */
export function rateRatioExact(first: CountOfTotal, second: CountOfTotal, confidence = 0.95): Answer<Ratio> {
  for (const { count, total } of [first, second]) {
    requireNonNegative(count, "count");
    requireNonNegative(total, "total");
  }
  requireConfidence(confidence);
  if (first.total === 0 || second.total === 0) return noAnswer("not-applicable");
  if (second.count === 0) return noAnswer("zero-divisor");
  if (!Number.isInteger(first.count) || !Number.isInteger(second.count)) return noAnswer("not-whole");
  const tail = (1 - confidence) / 2;
  const exposure = second.total / first.total;
  const below = first.count === 0 ? 0 : regularisedBetaQuantile(first.count, second.count + 1, tail);
  const above = regularisedBetaQuantile(first.count + 1, second.count, 1 - tail);
  return answer({
    ratio: (first.count / second.count) * exposure,
    lower: toOdds(below) * exposure,
    upper: toOdds(above) * exposure,
  });
}

function toOdds(p: number): number {
  return p / (1 - p);
}
