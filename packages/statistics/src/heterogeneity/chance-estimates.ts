import { answer, noAnswer, type Answer } from "../answer.js";
import type { CountOfTotal, Estimate } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { pooledRate } from "./pooled-rate.js";

/**
 * Each unit's rate with the variance that chance gives it at the common rate.
 *
 * Formula: x/n and θ(1 − θ)/n, θ = Σx/Σn unless given. Units: proportions, squared for the variance. Source: Spiegelhalter 2005.
 * Example: 10 of 100 and 30 of 100 have the variance 0.2 × 0.8 / 100 each.
 */
export function chanceEstimates(
  units: readonly CountOfTotal[],
  commonRate?: number,
): Answer<readonly Estimate[]> {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const { count, total } of units) {
    requireNonNegative(count, "count");
    requireNonNegative(total, "total");
  }
  if (units.some((unit) => unit.total === 0)) return noAnswer("not-applicable");
  const rate = commonRate ?? pooledRate(units);
  requireNonNegative(rate, "commonRate");
  if (rate === 0) return noAnswer("no-variation");
  if (rate >= 1) return noAnswer("out-of-reach");
  const chance = rate * (1 - rate);
  return answer(units.map(({ count, total }) => ({ estimate: count / total, variance: chance / total })));
}
