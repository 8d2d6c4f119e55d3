import { requireFinite, requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

/**
 * The scale on which a funnel measures distance from its target.
 *
 * `identity` and `arcsine` are for proportions, `square-root` and `log` for observed-to-expected ratios.
 */
export type FunnelTransform = "identity" | "arcsine" | "square-root" | "log";

export type FunnelScale = {
  /** A proportion or ratio on the scale. */
  readonly forward: (value: number) => number;
  /** Back from the scale to a proportion or ratio, kept within what is possible. */
  readonly back: (scaled: number) => number;
  /** Standard error by chance at a denominator. */
  readonly error: (denominator: number) => number;
};

/**
 * A funnel's scale: its transformation, the way back and the standard error of chance.
 *
 * Formula: identity: s² = θ(1 − θ)/n; arcsine: asin√p, s = 1/(2√n); square-root: √(O/E), s = 1/(2√E); log: ln(O/E),
 * s = 1/√E. A share above 1 counts as 1 on the arcsine scale, and angles are kept within 0 to π/2 on the way back.
 * Units: none. Source: Spiegelhalter 2005 (funnel plots; overdispersion). Example: asin√0.25 is π/6.
 */
export function funnelScale(transform: FunnelTransform, target: number): FunnelScale {
  requireNonNegative(target, "target");
  if (transform === "identity") {
    if (target > 1) throw new StatisticsError("out-of-range", `target must not exceed 1, got ${target}`);
    return {
      forward: (value) => value,
      back: (scaled) => Math.min(1, Math.max(0, scaled)),
      error: (denominator) => Math.sqrt((target * (1 - target)) / denominator),
    };
  }
  return scales[transform];
}

/** Back-transforms a scaled target and its reach into limits. Example: `limitsOnScale(scale, 0, 1)`. */
export function limitsOnScale(scale: FunnelScale, centre: number, reach: number) {
  requireFinite(reach, "reach");
  return { lower: scale.back(centre - reach), upper: scale.back(centre + reach) };
}

const scales: Readonly<Record<Exclude<FunnelTransform, "identity">, FunnelScale>> = {
  arcsine: {
    forward: (value) => Math.asin(Math.sqrt(Math.min(1, value))),
    back: (scaled) => Math.sin(Math.min(Math.PI / 2, Math.max(0, scaled))) ** 2,
    error: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  },
  "square-root": {
    forward: Math.sqrt,
    back: (scaled) => Math.max(0, scaled) ** 2,
    error: (denominator) => 1 / (2 * Math.sqrt(denominator)),
  },
  log: {
    forward: Math.log,
    back: Math.exp,
    error: (denominator) => 1 / Math.sqrt(denominator),
  },
};
