import { sumBy } from "../summary/sum-by.js";
import type { FunnelTransform } from "./funnel-scale.js";
import type { FunnelUnit } from "./overdispersion.js";

/**
 * Where a funnel is centred unless it is told otherwise.
 *
 * Formula: Σ numerators / Σ denominators for proportions, 1 for observed-to-expected ratios. Units: proportion or ratio.
 * Source: Spiegelhalter 2005. Example: 1 of 10 and 3 of 10 give 0.2.
 */
export function funnelTarget(units: readonly FunnelUnit[], transform: FunnelTransform): number {
  if (transform === "log" || transform === "square-root") return 1;
  return sumBy(units, (unit) => unit.numerator) / sumBy(units, (unit) => unit.denominator);
}
