import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { lgam } from "./library.js";

/**
 * Natural logarithm of the gamma function of a positive number.
 *
 * Formula: ln Γ(x). Units: none. Source: Cephes (Moshier 1992). Example: `logGamma(5)` is ln 24.
 */
export function logGamma(x: number): number {
  requireFinite(x, "x");
  if (x <= 0) throw new StatisticsError("out-of-range", `x must be positive, got ${x}`);
  return lgam(x) + 0;
}
