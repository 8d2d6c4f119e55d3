import { requireFinite } from "../require.js";
import { regularisedBeta } from "./regularised-beta.js";

/**
 * Probability that a Student t variable lies at least as far from zero as t, on either side.
 *
 * Formula: I of df/(df + t²) with parameters df/2 and ½. Units: probability. Source: Abramowitz & Stegun 1964, 26.7.1.
 * Example: `studentTwoSided(2.228138851964939, 10)` is 0.05.
 */
export function studentTwoSided(t: number, df: number): number {
  requireFinite(t, "t");
  return regularisedBeta(df / 2, 0.5, df / (df + t * t));
}
