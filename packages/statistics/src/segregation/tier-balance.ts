import { requireWithin } from "../require.js";

/**
 * How evenly two tiers share a unit.
 *
 * Formula: 4P(1 − P). Units: 0 where all are of one tier, 1 at half and half. Source: Simpson 1949 (diversity of two kinds, scaled to reach 1).
 * Example: `tierBalance(0.05)` is 0.19.
 */
export function tierBalance(share: number): number {
  requireWithin(share, "share", [0, 1]);
  return 4 * share * (1 - share);
}
