import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { requireWeighted } from "../summary/require-weighted.js";
import { sumBy } from "../summary/sum-by.js";

export type Gini = { readonly gini: number; readonly unbiased: Answer<number> };

/**
 * Gini coefficient of non-negative values, each counting with its weight.
 *
 * Formula: 1 − Σ (wᵢ/W)(Yᵢ + Yᵢ₋₁), values ascending, Y the cumulative share of wx; unbiased: times n/(n − 1).
 * Units: 0 (all equal) to 1. Source: Gini 1912; Cowell 2011.
 * Example: 20, 50, 20 and 10 with equal weights give 0.3, and 0.4 unbiased.
 */
export function gini(units: readonly Weighted[]): Answer<Gini> {
  requireWeighted(units);
  for (const unit of units) requireNonNegative(unit.value, "value");
  const counted = units.filter((unit) => unit.weight > 0).toSorted((a, b) => a.value - b.value);
  const weight = sumBy(counted, (unit) => unit.weight);
  const total = sumBy(counted, (unit) => unit.weight * unit.value);
  if (weight === 0) return noAnswer("not-applicable");
  if (total === 0) return noAnswer("zero-divisor");
  let cumulative = 0;
  const area = sumBy(counted, (unit) => {
    const before = cumulative;
    cumulative += (unit.weight * unit.value) / total;
    return (unit.weight / weight) * (cumulative + before);
  });
  const coefficient = Math.max(0, 1 - area);
  const n = counted.length;
  return answer({
    gini: coefficient,
    unbiased: n < 2 ? noAnswer("too-few") : answer((coefficient * n) / (n - 1)),
  });
}
