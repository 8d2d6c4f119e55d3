import { requireNonNegative } from "../require.js";
import { igam, igamc, lgam } from "./library.js";

const smallestExponent = -708;

/**
 * Regularised lower incomplete gamma function: the probability that a gamma variable of shape a is at most x.
 *
 * Formula: P(a, x) = ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt / Γ(a). Units: probability. Source: Cephes (Moshier 1992).
 * Example: `regularisedGamma(1, 2)` is 1 − e⁻².
 */
export function regularisedGamma(shape: number, x: number): number {
  requireNonNegative(shape, "shape");
  requireNonNegative(x, "x");
  if (x === 0) return shape === 0 ? 1 : 0;
  if (shape === 0) return 1;
  return isNegligible(shape, x) ? (x < shape ? 0 : 1) : igam(shape, x);
}

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

function isNegligible(shape: number, x: number): boolean {
  return shape * Math.log(x) - x - lgam(shape) < smallestExponent;
}
