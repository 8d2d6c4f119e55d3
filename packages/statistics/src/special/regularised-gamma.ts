import { requireNonNegative } from "../require.js";
import { isNegligible } from "./is-negligible.js";
import { igam } from "./library.js";

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
