import { requireNonNegative } from "../require.js";
import { regularisedGammaUpper } from "./regularised-gamma.js";
import { regularisedGammaQuantile } from "./regularised-gamma-quantile.js";

/**
 * Probability that a chi-squared variable exceeds x.
 *
 * Formula: Q(df/2, x/2). Units: probability. Source: Abramowitz & Stegun 1964, 26.4.19.
 * Example: `chiSquaredUpperTail(3.841458820694124, 1)` is 0.05.
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  requireNonNegative(x, "x");
  return regularisedGammaUpper(df / 2, x / 2);
}

/**
 * The value that a chi-squared variable stays at or below with probability p.
 *
 * Formula: 2 P⁻¹(df/2, p). Units: those of x. Source: Abramowitz & Stegun 1964, 26.4.
 * Example: `chiSquaredQuantile(0.95, 1)` is 3.841458820694124.
 */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * regularisedGammaQuantile(df / 2, p);
}
