/**
 * What ties take from the variance of rank statistics, before the division by 18.
 *
 * Formula: Σ t(t − 1)(2t + 5) over runs of t equal values. Units: none. Source: Kendall 1970.
 * Example: one pair of equal values gives 18.
 */
export function tieTerm(values: readonly number[]): number {
  const runs = new Map<number, number>();
  for (const value of values) runs.set(value, (runs.get(value) ?? 0) + 1);
  return [...runs.values()].reduce((total, t) => total + t * (t - 1) * (2 * t + 5), 0);
}
