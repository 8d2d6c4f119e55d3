import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { weightedMean } from "../summary/mean.js";
import { sumBy } from "../summary/sum.js";

/**
 * Theil's T: inequality that weighs the top of the distribution most.
 *
 * Formula: Σ (wᵢ/W)(xᵢ/μ) ln(xᵢ/μ), with 0 ln 0 = 0. Units: nats, 0 when all are equal. Source: Theil 1967.
 * Example: 10, 10, 10, 20 and 50 with equal weights give 0.2502.
 */
export function theilT(units: readonly Weighted[]): Answer<number> {
  const centre = positiveMean(units);
  if (!centre.answered) return centre;
  const weight = sumBy(units, (unit) => unit.weight);
  const total = sumBy(units, (unit) => unit.weight * timesLog(unit.value / centre.value));
  return answer(Math.max(0, total / weight));
}

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

/** r ln r, taken as 0 at 0. Example: `timesLog(1)` is 0. */
export function timesLog(ratio: number): number {
  return ratio === 0 ? 0 : ratio * Math.log(ratio);
}

function positiveMean(units: readonly Weighted[]): Answer<number> {
  for (const unit of units) requireNonNegative(unit.value, "value");
  const centre = weightedMean(units);
  return centre.answered && centre.value === 0 ? noAnswer("zero-divisor") : centre;
}
