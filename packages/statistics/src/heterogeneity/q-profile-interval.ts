import { answer, noAnswer, type Answer } from "../answer.js";
import type { Estimate, Interval } from "../interval.js";
import { requireConfidence } from "../require.js";
import { chiSquaredQuantile } from "../special/chi-squared-quantile.js";
import { monotoneRoot } from "../special/monotone-root.js";
import { requireEstimates } from "./require-estimates.js";

/**
 * Interval of the variance between units, from the profile of the generalised Q statistic.
 *
 * Formula: Q(τ²) = Σ (y − μ(τ²))²/(v + τ²) falls as τ² grows; the limits are where it equals the upper and lower
 * χ² quantiles of k − 1 degrees of freedom, and 0 where it lies below them at τ² = 0.
 * Units: those of the estimates, squared. Source: Viechtbauer 2007.
 * Example: thirteen BCG vaccine trials give 0.1197 to 1.1115.
 */
export function qProfileInterval(estimates: readonly Estimate[], confidence = 0.95): Answer<Interval> {
  requireEstimates(estimates);
  requireConfidence(confidence);
  if (estimates.length < 2) return noAnswer("too-few");
  if (estimates.some((unit) => unit.variance === 0)) return noAnswer("no-variation");
  const df = estimates.length - 1;
  const tail = (1 - confidence) / 2;
  return answer({
    lower: varianceAtQ(estimates, chiSquaredQuantile(1 - tail, df)),
    upper: varianceAtQ(estimates, chiSquaredQuantile(tail, df)),
  });
}

function varianceAtQ(estimates: readonly Estimate[], target: number): number {
  if (generalisedQ(estimates, 0).q <= target) return 0;
  let upper = largestVariance(estimates);
  while (generalisedQ(estimates, upper).q > target) upper *= 2;
  return monotoneRoot({
    value: (tau2) => -generalisedQ(estimates, tau2).q,
    slope: (tau2) => generalisedQ(estimates, tau2).fall,
    target: -target,
    lower: 0,
    upper,
    start: upper / 2,
  });
}

function largestVariance(estimates: readonly Estimate[]): number {
  return Math.max(...estimates.map((unit) => unit.variance));
}

function generalisedQ(estimates: readonly Estimate[], tau2: number): { q: number; fall: number } {
  let weight = 0;
  let weighted = 0;
  for (const { estimate, variance } of estimates) {
    weight += 1 / (variance + tau2);
    weighted += estimate / (variance + tau2);
  }
  const mean = weighted / weight;
  let q = 0;
  let fall = 0;
  for (const { estimate, variance } of estimates) {
    const total = variance + tau2;
    const part = (estimate - mean) ** 2 / total;
    q += part;
    fall += part / total;
  }
  return { q, fall };
}
