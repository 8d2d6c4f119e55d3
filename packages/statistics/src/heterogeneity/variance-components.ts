import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { variance } from "../summary/variance.js";
import { chanceEstimates } from "./chance-estimates.js";
import { derSimonianLaird, type RandomEffects } from "./dersimonian-laird.js";
import { pooledRate } from "./pooled-rate.js";

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
