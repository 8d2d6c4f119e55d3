/**
 * The p-quantile of a whole-number distribution, made continuous by interpolating its distribution function.
 *
 * Formula: r smallest with P(R ≤ r) ≥ p, r − (P(R ≤ r) − p)/(P(R ≤ r) − P(R ≤ r − 1)).
 * Units: counts. Source: Spiegelhalter 2005, appendix A.1.1.
 * Example: a fair coin tossed once has P(R ≤ 0) = 0.5, so its 0.75-quantile is 0.5.
 */
export function interpolatedQuantile(
  cumulative: (r: number) => number,
  p: number,
  range: { readonly start: number; readonly largest: number },
): number {
  let r = Math.min(range.largest, Math.max(0, Math.round(range.start)));
  while (r < range.largest && cumulative(r) < p) r += 1;
  while (r > 0 && cumulative(r - 1) >= p) r -= 1;
  const reached = cumulative(r);
  const before = r === 0 ? 0 : cumulative(r - 1);
  return reached === before ? r : r - (reached - p) / (reached - before);
}
