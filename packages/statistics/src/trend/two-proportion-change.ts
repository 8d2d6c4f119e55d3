import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal } from "../interval.js";
import { requireFinite, requirePart } from "../require.js";
import { normalCdf } from "../special/normal-cdf.js";

export type ProportionChange = { readonly difference: number; readonly z: number; readonly p: number };

/**
 * Test of a change between two proportions, its variance widened by overdispersion.
 *
 * Formula: z = (p₂ − p₁)/√(φ p(1 − p)(1/n₁ + 1/n₂)), p pooled, φ at least 1; two-sided p. Units: difference of proportions.
 * Source: Fleiss 1981; McCullagh & Nelder 1989. Example: 10 of 100 and then 30 of 100 give z = 3.54.
 */
export function twoProportionChange(
  before: CountOfTotal,
  after: CountOfTotal,
  phi = 1,
): Answer<ProportionChange> {
  requirePart(before.count, before.total);
  requirePart(after.count, after.total);
  requireFinite(phi, "phi");
  if (before.total === 0 || after.total === 0) return noAnswer("not-applicable");
  const pooled = (before.count + after.count) / (before.total + after.total);
  if (pooled === 0 || pooled === 1) return noAnswer("no-variation");
  const spread = pooled * (1 - pooled) * (1 / before.total + 1 / after.total) * Math.max(1, phi);
  const difference = after.count / after.total - before.count / before.total;
  const z = difference / Math.sqrt(spread) + 0;
  return answer({ difference, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) });
}
