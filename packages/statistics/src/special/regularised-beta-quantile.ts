import { requireWithin } from "../require.js";
import { lgam } from "./library.js";
import { monotoneRoot } from "./monotone-root.js";
import { regularisedBeta } from "./regularised-beta.js";

/**
 * The x at which the regularised incomplete beta function takes the value p.
 *
 * Formula: Iₓ(a, b) = p, solved by Newton's method from the mean, kept inside (0, 1) by bisection.
 * Units: those of x (0 to 1). Source: Press et al. 2007, sections 6.4 and 9.4.
 * Example: `regularisedBetaQuantile(2, 1, 0.25)` is 0.5.
 */
export function regularisedBetaQuantile(a: number, b: number, p: number): number {
  requireWithin(p, "p", [0, 1]);
  if (p === 0 || p === 1) return p;
  const logScale = lgam(a) + lgam(b) - lgam(a + b);
  return monotoneRoot({
    value: (x) => regularisedBeta(a, b, x),
    slope: (x) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logScale),
    target: p,
    lower: 0,
    upper: 1,
    start: a / (a + b),
  });
}
