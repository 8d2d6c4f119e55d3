import { requireNonNegative } from "../require.js";
import { isNegligible } from "./is-negligible.js";
import { igamc } from "./library.js";

/**
 * Regularised upper incomplete gamma function, exact where the lower one is almost 1.
 *
 * Formula: Q(a, x) = 1 − P(a, x). Units: probability. Source: Cephes (Moshier 1992).
 * Example: `regularisedGammaUpper(1, 2)` is e⁻².
 */
export function regularisedGammaUpper(shape: number, x: number): number {
  requireNonNegative(shape, "shape");
  requireNonNegative(x, "x");
  if (x === 0) return shape === 0 ? 0 : 1;
  if (shape === 0) return 0;
  return isNegligible(shape, x) ? (x < shape ? 1 : 0) : igamc(shape, x);
}
