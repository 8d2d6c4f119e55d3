import { answer, noAnswer, type Answer } from "../answer.js";
import type { ObservedExpected } from "../interval.js";
import { digamma } from "../special/digamma.js";
import { regularisedGammaQuantile } from "../special/regularised-gamma-quantile.js";
import { sumBy } from "../summary/sum-by.js";
import { requireObservedExpected } from "./require-observed-expected.js";

export type EmpiricalBayes = {
  /** Shape of the gamma distribution of relative rates; no answer where nothing exceeds chance. */
  readonly shape: Answer<number>;
  /** Variance of the relative rates beyond chance: 1 / shape, 0 where nothing exceeds chance. */
  readonly variance: number;
  /** Each unit's relative rate, drawn towards 1 by as much as chance explains. */
  readonly relativeRates: readonly number[];
  /** The 80th percentile of the relative rates over the 20th. */
  readonly ratio8020: number;
};

const widestShape = 1e7;

/**
 * Poisson–gamma empirical Bayes estimates of relative rates with mean 1, by maximum likelihood.
 *
 * Formula: α solves Σ ψ(O+α) − ψ(α) + ln α + 1 − ln(E+α) − (O+α)/(E+α) = 0; relative rate (O+α)/(E+α); variance 1/α.
 * Units: ratios to the common rate. Source: Clayton & Kaldor 1987; Martuzzi & Hills 1995.
 * Example: prostate operations in 61 Swiss hospital areas in 2014 give α = 10.5174 and a ratio of 1.694.
 */
export function empiricalBayes(units: readonly ObservedExpected[]): Answer<EmpiricalBayes> {
  requireObservedExpected(units);
  if (units.length < 2) return noAnswer("too-few");
  if (units.some((unit) => unit.expected === 0)) return noAnswer("not-applicable");
  const shape = mostLikelyShape(units);
  if (!shape.answered) {
    return answer({ shape, variance: 0, relativeRates: units.map(() => 1), ratio8020: 1 });
  }
  const alpha = shape.value;
  return answer({
    shape,
    variance: 1 / alpha,
    relativeRates: units.map(({ observed, expected }) => (observed + alpha) / (expected + alpha)),
    ratio8020: regularisedGammaQuantile(alpha, 0.8) / regularisedGammaQuantile(alpha, 0.2),
  });
}

function mostLikelyShape(units: readonly ObservedExpected[]): Answer<number> {
  const excess = sumBy(units, ({ observed, expected }) => (observed - expected) ** 2 - observed);
  if (excess <= 0) return noAnswer("no-variation");
  let low = 1e-6;
  let high = 1;
  while (score(units, high) > 0) {
    low = high;
    high *= 10;
    if (high > widestShape) return noAnswer("no-variation");
  }
  if (score(units, low) <= 0) return noAnswer("out-of-reach");
  return answer(
    Math.exp(decreasingRoot((logShape) => score(units, Math.exp(logShape)), Math.log(low), Math.log(high))),
  );
}

function score(units: readonly ObservedExpected[], alpha: number): number {
  const constant = Math.log(alpha) + 1 - digamma(alpha);
  return sumBy(
    units,
    ({ observed, expected }) =>
      digamma(observed + alpha) +
      constant -
      Math.log(expected + alpha) -
      (observed + alpha) / (expected + alpha),
  );
}

function decreasingRoot(value: (x: number) => number, lowest: number, highest: number): number {
  let [low, high] = [lowest, highest];
  let [valueLow, valueHigh] = [value(low), value(high)];
  for (let step = 0; step < 100 && high - low > 1e-14 * Math.max(1, Math.abs(low)); step++) {
    const secant = low + ((high - low) * valueLow) / (valueLow - valueHigh);
    const x = step % 3 === 2 ? (low + high) / 2 : secant;
    const here = value(x);
    if (here === 0) return x;
    if (here > 0) [low, valueLow] = [x, here];
    else [high, valueHigh] = [x, here];
  }
  return (low + high) / 2;
}
