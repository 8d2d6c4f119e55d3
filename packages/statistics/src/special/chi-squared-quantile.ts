import { regularisedGammaQuantile } from "./regularised-gamma-quantile.js";

/**
 * The value that a chi-squared variable stays at or below with probability p.
 *
 * Formula: 2 P⁻¹(df/2, p). Units: those of x. Source: Abramowitz & Stegun 1964, 26.4.
 * Example: `chiSquaredQuantile(0.95, 1)` is 3.841458820694124.
 */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * regularisedGammaQuantile(df / 2, p);
}
