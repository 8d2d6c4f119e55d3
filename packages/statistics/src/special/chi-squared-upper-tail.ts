import { requireNonNegative } from "../require.js";
import { regularisedGammaUpper } from "./regularised-gamma-upper.js";

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
