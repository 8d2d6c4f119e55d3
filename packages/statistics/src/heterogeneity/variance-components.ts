import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal, Estimate } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum.js";
import { variance } from "../summary/variance.js";
import { derSimonianLaird, type RandomEffects } from "./random-effects.js";

export type VarianceComponents = RandomEffects & {
  /** The rate θ from which every unit's chance variance is taken: Σx/Σn unless given. */
  readonly commonRate: number;
  /** True spread: the standard deviation between units beyond chance. */
  readonly tau: number;
  /** Sample variance of the rates as observed. */
  readonly observedVariance: number;
  readonly meanChanceVariance: number;
  /** Share of the observed variance that is chance, kept within 0 to 1; no answer where nothing varies. */
  readonly chanceShare: Answer<number>;
};

export type VarianceOptions = {
  readonly confidence?: number;
  /** The rate chance varies round, where it is pooled over more units than these. */
  readonly commonRate?: number;
};

/**
 * Splits the spread of rates between units into chance and true differences.
 *
 * Formula: chance variance v = θ(1 − θ)/n with one θ for all, so that a small unit with none has not zero variance; τ², Q,
 * mean, reliability and shrunken rates by DerSimonian–Laird; chance share 1 − τ²/observed variance.
 * Units: proportions; variances squared. Source: Spiegelhalter 2005; DerSimonian & Laird 1986.
 * Example: rates that all come from one common rate have Q near k − 1 and τ near 0.
 */
export function varianceComponents(
  units: readonly CountOfTotal[],
  { confidence = 0.95, commonRate }: VarianceOptions = {},
): Answer<VarianceComponents> {
  const estimates = chanceEstimates(units, commonRate);
  if (!estimates.answered) return estimates;
  const effects = derSimonianLaird(estimates.value, confidence);
  if (!effects.answered) return effects;
  const observed = variance(estimates.value.map((unit) => unit.estimate));
  if (!observed.answered) return observed;
  const { tau2 } = effects.value;
  return answer({
    ...effects.value,
    commonRate: commonRate ?? pooledRate(units),
    tau: Math.sqrt(tau2),
    observedVariance: observed.value,
    meanChanceVariance: sumBy(estimates.value, (unit) => unit.variance) / units.length,
    chanceShare:
      observed.value === 0 ? noAnswer("no-variation") : answer(Math.max(0, 1 - tau2 / observed.value)),
  });
}

/**
 * Each unit's rate with the variance that chance gives it at the common rate.
 *
 * Formula: x/n and θ(1 − θ)/n, θ = Σx/Σn unless given. Units: proportions, squared for the variance. Source: Spiegelhalter 2005.
 * Example: 10 of 100 and 30 of 100 have the variance 0.2 × 0.8 / 100 each.
 */
export function chanceEstimates(
  units: readonly CountOfTotal[],
  commonRate?: number,
): Answer<readonly Estimate[]> {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { count, total } of units) {
    requireNonNegative(count, "count");
    requireNonNegative(total, "total");
  }
  if (units.some((unit) => unit.total === 0)) return noAnswer("not-applicable");
  const rate = commonRate ?? pooledRate(units);
  requireNonNegative(rate, "commonRate");
  if (rate === 0) return noAnswer("no-variation");
  if (rate >= 1) return noAnswer("out-of-reach");
  const chance = rate * (1 - rate);
  return answer(units.map(({ count, total }) => ({ estimate: count / total, variance: chance / total })));
}

/** Σx/Σn. Example: 1 of 10 and 5 of 10 pool to 0.3. */
export function pooledRate(units: readonly CountOfTotal[]): number {
  return sumBy(units, (unit) => unit.count) / sumBy(units, (unit) => unit.total);
}
