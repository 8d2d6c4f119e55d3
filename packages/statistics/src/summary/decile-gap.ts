import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFiniteList } from "../require.js";
import { toSorted } from "./ascending.js";
import { quantileOfSorted } from "./quantile-of-sorted.js";

export type DecileGap = {
  readonly p10: number;
  readonly p90: number;
  readonly gap: number;
  readonly ratio: Answer<number>;
};

/**
 * The tenth and the ninetieth percentile, their gap and their ratio.
 *
 * Formula: P₉₀ − P₁₀ and P₉₀/P₁₀ (type 7). Units: those of the values; the ratio has none, and no answer when P₁₀ is 0.
 * Source: Cowell 2011. Example: of 0, 1, …, 10 they are 1, 9, 8 and 9.
 */
export function decileGap(values: readonly number[]): DecileGap {
  requireFiniteList(values, "values");
  const ascending = toSorted(values);
  const p10 = quantileOfSorted(ascending, 0.1);
  const p90 = quantileOfSorted(ascending, 0.9);
  return { p10, p90, gap: p90 - p10, ratio: p10 === 0 ? noAnswer("zero-divisor") : answer(p90 / p10 + 0) };
}
