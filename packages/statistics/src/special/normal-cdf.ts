import { requireFinite } from "../require.js";
import { ndtr } from "./library.js";

/**
 * Probability that a standard normal variable is at most z.
 *
 * Formula: Φ(z) = ½ erfc(−z/√2). Units: probability. Source: Cephes (Moshier 1992).
 * Example: `normalCdf(1.959963984540054)` is 0.975.
 */
export function normalCdf(z: number): number {
  requireFinite(z, "z");
  return z < -38 ? 0 : z > 9 ? 1 : ndtr(z);
}
