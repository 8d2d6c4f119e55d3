import { answer, noAnswer, type Answer } from "../answer.js";
import { ranksWithTies } from "../ranks/ranks-with-ties.js";
import { requireFiniteList } from "../require.js";

export type ChangePoint = {
  /** How many values lie before the change. */
  readonly after: number;
  readonly k: number;
  /** Approximate p, at most 1. */
  readonly p: number;
};

/**
 * Pettitt's test for one change of level at an unknown point of a long series.
 *
 * Formula: U_t = 2 Σ_{i≤t} rᵢ − t(n + 1), K = max |U_t|, p ≈ 2 exp(−6K²/(n³ + n²)). Units: none. Source: Pettitt 1979.
 * Example: the flow of the Nile at Aswan, 1871 to 1970, changed after 1898.
 */
export function pettitt(values: readonly number[]): Answer<ChangePoint> {
  requireFiniteList(values, "values");
  const n = values.length;
  if (n < 3) return noAnswer("too-few");
  let [rankSum, k, after] = [0, 0, 0];
  for (const [place, { middle }] of ranksWithTies(values).slice(0, -1).entries()) {
    rankSum += middle;
    const u = Math.abs(2 * rankSum - (place + 1) * (n + 1));
    if (u > k) [k, after] = [u, place + 1];
  }
  if (k === 0) return noAnswer("no-variation");
  return answer({ after, k, p: Math.min(1, 2 * Math.exp((-6 * k ** 2) / (n ** 3 + n ** 2))) });
}
