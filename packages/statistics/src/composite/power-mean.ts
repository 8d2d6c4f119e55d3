import { answer, noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireFinite, requireNonNegative } from "../require.js";
import { requireWeighted } from "../summary/require-weighted.js";
import { sumBy } from "../summary/sum-by.js";
import { weightedMean } from "../summary/weighted-mean.js";

/**
 * Weighted power mean: arithmetic at 1, geometric at 0, harmonic at −1; the lower, the more a bad part counts.
 *
 * Formula: (Σ wx^p/W)^(1/p), exp(Σ w ln x/W) at p = 0; 0 where p ≤ 0 and a value is 0. Units: those of the values.
 * Source: Hardy, Littlewood & Pólya 1934; OECD & JRC 2008. Example: 1, 2 and 3 have the geometric mean 1.817.
 */
export function powerMean(units: readonly Weighted[], power: number): Answer<number> {
  requireWeighted(units);
  requireFinite(power, "power");
  if (power === 1) return weightedMean(units);
  for (const { value } of units) requireNonNegative(value, "value");
  const counted = units.filter((unit) => unit.weight > 0);
  const weight = sumBy(counted, (unit) => unit.weight);
  if (weight === 0) return noAnswer("not-applicable");
  if (power <= 0 && counted.some((unit) => unit.value === 0)) return answer(0);
  if (power === 0)
    return answer(Math.exp(sumBy(counted, (unit) => unit.weight * Math.log(unit.value)) / weight));
  return answer((sumBy(counted, (unit) => unit.weight * unit.value ** power) / weight) ** (1 / power));
}
