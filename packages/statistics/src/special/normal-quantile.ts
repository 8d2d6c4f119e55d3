import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { ndtri } from "./library.js";

/**
 * The z that a standard normal variable stays at or below with the given probability.
 *
 * Formula: Φ⁻¹(p). Units: standard deviations. Source: Cephes (Moshier 1992).
 * Example: `normalQuantile(0.975)` is 1.959963984540054.
 */
export function normalQuantile(p: number): number {
  requireFinite(p, "p");
  if (p <= 0 || p >= 1) throw new StatisticsError("out-of-range", `p must lie between 0 and 1, got ${p}`);
  return ndtri(p) + 0;
}
