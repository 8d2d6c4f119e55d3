import { requireWithin } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { incbet } from "./library.js";

/**
 * Regularised incomplete beta function: the probability that a beta variable is at most x.
 *
 * Formula: Iₓ(a, b) = ∫₀ˣ tᵃ⁻¹(1−t)ᵇ⁻¹ dt / B(a, b). Units: probability. Source: Cephes (Moshier 1992).
 * Example: `regularisedBeta(2, 1, 0.5)` is 0.25.
 */
export function regularisedBeta(a: number, b: number, x: number): number {
  if (!(a > 0) || !(b > 0) || !Number.isFinite(a + b)) {
    throw new StatisticsError("out-of-range", `a and b must be positive, got ${a} and ${b}`);
  }
  requireWithin(x, "x", [0, 1]);
  return x === 0 ? 0 : x === 1 ? 1 : incbet(a, b, x);
}
