import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { psi } from "./library.js";

/**
 * Derivative of the logarithm of the gamma function of a positive number.
 *
 * Formula: ψ(x) = d ln Γ(x) / dx. Units: none. Source: Cephes (Moshier 1992).
 * Example: `digamma(1)` is −0.5772156649 (minus Euler's constant).
 */
export function digamma(x: number): number {
  requireFinite(x, "x");
  if (x <= 0) throw new StatisticsError("out-of-range", `x must be positive, got ${x}`);
  return psi(x);
}
