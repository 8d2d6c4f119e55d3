import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { positiveMean } from "./positive-mean.js";

/**
 * Theil's L (mean log deviation): inequality that weighs the bottom of the distribution most.
 *
 * Formula: Σ (wᵢ/W) ln(μ/xᵢ). Units: nats, 0 when all are equal; no answer when a value is 0. Source: Theil 1967.
 * Example: 10, 10, 10, 20 and 50 with equal weights give 0.2326.
 */
export function theilL(units: readonly Weighted[]): Answer<number> {
  const centre = positiveMean(units);
  if (!centre.answered) return centre;
  const counted = units.filter((unit) => unit.weight > 0);
  if (counted.some((unit) => unit.value === 0)) return noAnswer("contains-zero");
  const weight = sumBy(counted, (unit) => unit.weight);
  const total = sumBy(counted, (unit) => unit.weight * Math.log(centre.value / unit.value));
  return answer(Math.max(0, total / weight));
}
