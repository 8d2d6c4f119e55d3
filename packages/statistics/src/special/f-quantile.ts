import { StatisticsError } from "../statistics-error.js";
import type { FDegrees } from "./f-upper-tail.js";
import { regularisedBetaQuantile } from "./regularised-beta-quantile.js";

/**
 * The value that an F variable stays at or below with probability p.
 *
 * Formula: (d₂/d₁)·x/(1 − x), x being the p-quantile of a beta variable with parameters d₁/2 and d₂/2.
 * Units: ratio of variances. Source: Abramowitz & Stegun 1964, 26.6.
 * Example: `fQuantile(0.95, { numerator: 1, denominator: 10 })` is 4.9646.
 */
export function fQuantile(p: number, { numerator, denominator }: FDegrees): number {
  const scale = denominator / numerator;
  if (p < 0.5) {
    const share = regularisedBetaQuantile(numerator / 2, denominator / 2, p);
    return scale * (share / (1 - share));
  }
  const rest = regularisedBetaQuantile(denominator / 2, numerator / 2, 1 - p);
  if (rest === 0) throw new StatisticsError("out-of-range", "p must be below 1");
  return scale * ((1 - rest) / rest);
}
