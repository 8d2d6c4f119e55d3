import { requireFinite } from "../require.js";
import type { FunnelLimits } from "./proportion-funnel-limits.js";

export type FunnelPlace = "below-99.8" | "below-95" | "within" | "above-95" | "above-99.8";

/**
 * Where a value stands among the limits of its funnel; on a limit is inside it.
 *
 * Formula: comparison with the 95% and the 99.8% limits. Units: those of the limits. Source: Spiegelhalter 2005.
 * Example: a rate above the 95% limit and on the 99.8% one is "above-95".
 */
export function placeInFunnel(value: number, { inner, outer }: FunnelLimits): FunnelPlace {
  requireFinite(value, "value");
  if (value < outer.lower) return "below-99.8";
  if (value > outer.upper) return "above-99.8";
  if (value < inner.lower) return "below-95";
  return value > inner.upper ? "above-95" : "within";
}
