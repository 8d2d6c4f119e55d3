import { requireNonNegative } from "../require.js";
import { regularisedBeta } from "./regularised-beta.js";

export type FDegrees = { readonly numerator: number; readonly denominator: number };

/**
 * Probability that an F variable exceeds f.
 *
 * Formula: I of d₂/(d₂ + d₁f) with parameters d₂/2 and d₁/2. Units: probability. Source: Abramowitz & Stegun 1964, 26.6.2.
 * Example: `fUpperTail(4, { numerator: 1, denominator: 10 })` is 0.0734.
 */
export function fUpperTail(f: number, degrees: FDegrees): number {
  requireNonNegative(f, "f");
  const { numerator, denominator } = degrees;
  return regularisedBeta(denominator / 2, numerator / 2, denominator / (denominator + numerator * f));
}
