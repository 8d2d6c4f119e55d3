import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { lgam, ndtri } from "./library.js";
import { monotoneRoot } from "./monotone-root.js";
import { regularisedGamma } from "./regularised-gamma.js";

/**
 * The x at which the regularised lower incomplete gamma function of shape a takes the value p.
 *
 * Formula: P(a, x) = p, solved by Newton's method from the Wilson–Hilferty approximation.
 * Units: those of x. Source: Wilson & Hilferty 1931; DiDonato & Morris 1986.
 * Example: `regularisedGammaQuantile(1, 0.5)` is ln 2.
 */
export function regularisedGammaQuantile(shape: number, p: number): number {
  requireNonNegative(shape, "shape");
  requireNonNegative(p, "p");
  if (p >= 1) throw new StatisticsError("out-of-range", `p must be below 1, got ${p}`);
  if (shape === 0 || p === 0) return 0;
  const logScale = lgam(shape);
  return monotoneRoot({
    value: (x) => regularisedGamma(shape, x),
    slope: (x) => Math.exp((shape - 1) * Math.log(x) - x - logScale),
    target: p,
    lower: 0,
    upper: upperBound(shape, p),
    start: startingPoint(shape, p, logScale),
  });
}

function startingPoint(shape: number, p: number, logScale: number): number {
  const cubeRoot = 1 - 1 / (9 * shape) + ndtri(p) / (3 * Math.sqrt(shape));
  const wilsonHilferty = shape * cubeRoot ** 3;
  const leadingTerm = Math.exp((Math.log(p) + Math.log(shape) + logScale) / shape);
  return cubeRoot > 0.2 ? wilsonHilferty : Math.max(leadingTerm, Number.MIN_VALUE);
}

function upperBound(shape: number, p: number): number {
  let bound = Math.max(1, shape);
  while (regularisedGamma(shape, bound) < p) bound *= 2;
  return bound;
}
