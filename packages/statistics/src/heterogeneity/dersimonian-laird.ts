import { answer, noAnswer, type Answer } from "../answer.js";
import type { Estimate, Interval } from "../interval.js";
import { requireConfidence } from "../require.js";
import { chiSquaredUpperTail } from "../special/chi-squared-upper-tail.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { sumBy } from "../summary/sum-by.js";
import { requireEstimates } from "./require-estimates.js";

export type RandomEffects = {
  readonly q: number;
  readonly df: number;
  readonly p: number;
  /** Share of Q beyond its degrees of freedom, 0 to 1. */
  readonly i2: number;
  /** Variance between units beyond chance. */
  readonly tau2: number;
  readonly mean: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Each unit's share of variance that is not chance. */
  readonly reliability: readonly number[];
  /** Each unit's estimate drawn towards the mean by what chance explains. */
  readonly shrunken: readonly number[];
};

/**
 * Random-effects summary of estimates with known variances: the variance between units that chance does not explain.
 *
 * Formula: w = 1/v, Q = Σ w(y − ȳ_w)², τ² = max(0, (Q − (k − 1))/(Σw − Σw²/Σw)); mean with weights 1/(v + τ²);
 * reliability τ²/(τ² + v); shrunken estimate mean + reliability·(y − mean).
 * Units: those of the estimates; variances squared. Source: DerSimonian & Laird 1986.
 * Example: thirteen BCG vaccine trials (log risk ratios) give τ² = 0.3088 and Q = 152.23.
 */
export function derSimonianLaird(estimates: readonly Estimate[], confidence = 0.95): Answer<RandomEffects> {
  requireEstimates(estimates);
  requireConfidence(confidence);
  if (estimates.length < 2) return noAnswer("too-few");
  if (estimates.some((unit) => unit.variance === 0)) return noAnswer("no-variation");
  const { q, mean: fixed, spare } = fixedEffect(estimates);
  const df = estimates.length - 1;
  const tau2 = Math.max(0, (q - df) / spare);
  return answer({
    q,
    df,
    p: chiSquaredUpperTail(q, df),
    i2: q === 0 ? 0 : Math.max(0, (q - df) / q),
    tau2,
    ...summary(estimates, tau2, zOfConfidence(confidence), fixed),
  });
}

function fixedEffect(estimates: readonly Estimate[]) {
  const weight = sumBy(estimates, ({ variance }) => 1 / variance);
  const weightSquared = sumBy(estimates, ({ variance }) => 1 / variance ** 2);
  const mean = sumBy(estimates, ({ estimate, variance }) => estimate / variance) / weight;
  const q = sumBy(estimates, ({ estimate, variance }) => (estimate - mean) ** 2 / variance);
  return { q, mean, spare: weight - weightSquared / weight };
}

function summary(estimates: readonly Estimate[], tau2: number, z: number, fixedMean: number) {
  const weight = sumBy(estimates, ({ variance }) => 1 / (variance + tau2));
  const mean =
    tau2 === 0
      ? fixedMean
      : sumBy(estimates, ({ estimate, variance }) => estimate / (variance + tau2)) / weight;
  const standardError = Math.sqrt(1 / weight);
  const reliability = estimates.map(({ variance }) => tau2 / (tau2 + variance));
  return {
    mean,
    standardError,
    interval: { lower: mean - z * standardError, upper: mean + z * standardError },
    reliability,
    shrunken: estimates.map(
      ({ estimate, variance }) => mean + (tau2 / (tau2 + variance)) * (estimate - mean),
    ),
  };
}
