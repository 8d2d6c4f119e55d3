import { normalQuantile } from "./normal-quantile.js";

let last = { confidence: Number.NaN, z: Number.NaN };

/**
 * The z that a standard normal variable stays within, on either side, with the given confidence.
 *
 * Formula: Φ⁻¹((1 + confidence)/2). Units: standard deviations. Source: Cephes (Moshier 1992).
 * Example: `zOfConfidence(0.998)` is 3.090232306167813.
 */
export function zOfConfidence(confidence: number): number {
  if (confidence !== last.confidence) last = { confidence, z: normalQuantile((1 + confidence) / 2) };
  return last.z;
}
