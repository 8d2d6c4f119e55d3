import { answer, noAnswer, type Answer } from "../answer.js";
import { requireConfidence, requireNonNegative } from "../require.js";
import { chiSquaredQuantile } from "../special/chi-squared-quantile.js";

export type ExpectedAtLimits = {
  /** The expected count at which the observed one lies on the lower funnel limit. */
  readonly atLower: number;
  /** The expected count at which the observed one lies on the upper funnel limit. */
  readonly atUpper: number;
  /** Observed over `atLower`: the ratio on the lower limit. */
  readonly ratioAtLower: number;
  /** Observed over `atUpper`; no answer when nothing was observed. */
  readonly ratioAtUpper: Answer<number>;
};

/**
 * The expected counts at which an observed count would lie exactly on the limits of a ratio funnel.
 *
 * Formula: lower: χ²(1 − α/2; 2O + 2)/2; upper: χ²(α/2; 2O)/2. Units: counts; ratios have none.
 * Source: PHEindicatormethods, indirectly standardised ratios; Garwood 1936.
 * Example: of 25 observed they are 36.90 and 16.18.
 */
export function expectedAtLimits(observed: number, confidence: number): Answer<ExpectedAtLimits> {
  requireNonNegative(observed, "observed");
  requireConfidence(confidence);
  if (!Number.isInteger(observed)) return noAnswer("not-whole");
  const tail = (1 - confidence) / 2;
  const atLower = chiSquaredQuantile(1 - tail, 2 * observed + 2) / 2;
  const atUpper = chiSquaredQuantile(tail, 2 * observed) / 2;
  return answer({
    atLower,
    atUpper,
    ratioAtLower: observed / atLower,
    ratioAtUpper: atUpper === 0 ? noAnswer("zero-divisor") : answer(observed / atUpper),
  });
}
