import { answer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";
import { positiveMean } from "./positive-mean.js";
import { timesLog } from "./times-log.js";

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
