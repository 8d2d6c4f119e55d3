import { answer, noAnswer, type Answer } from "../answer.js";
import type { ObservedExpected } from "../interval.js";
import { requireWithin } from "../require.js";
import { sumBy } from "../summary/sum-by.js";
import { requireObservedExpected } from "./require-observed-expected.js";

export type SystematicVariation = {
  readonly scv: number;
  /** The value to show: a negative estimate counts as none. */
  readonly shown: number;
  /** The logarithmic form; no answer when a count is zero. */
  readonly log: Answer<number>;
};

/**
 * Systematic component of variation: how much counts vary beyond what chance gives them.
 *
 * Formula: mean of (O − E)²/E² − (1 − θ)/E, θ = 0 for Poisson counts; log form: mean of ln²(O/E) − 1/E.
 * Units: squared relative deviation. Source: McPherson et al 1982; Diehr et al 1990.
 * Example: prostate operations in 61 Swiss hospital areas in 2014 give 0.0867.
 */
export function systematicVariation(
  units: readonly ObservedExpected[],
  commonRate = 0,
): Answer<SystematicVariation> {
  requireObservedExpected(units);
  requireWithin(commonRate, "commonRate", [0, 1]);
  if (units.some((unit) => unit.expected === 0)) return noAnswer("not-applicable");
  const chance = 1 - commonRate;
  const scv =
    sumBy(units, ({ observed, expected }) => ((observed - expected) / expected) ** 2 - chance / expected) /
    units.length;
  return answer({ scv, shown: Math.max(0, scv), log: logForm(units) });
}

function logForm(units: readonly ObservedExpected[]): Answer<number> {
  if (units.some((unit) => unit.observed === 0)) return noAnswer("contains-zero");
  const total = sumBy(units, ({ observed, expected }) => Math.log(observed / expected) ** 2 - 1 / expected);
  return answer(total / units.length);
}
