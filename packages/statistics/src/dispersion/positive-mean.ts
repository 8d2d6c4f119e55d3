import { noAnswer, type Answer } from "../answer.js";
import type { Weighted } from "../interval.js";
import { requireNonNegative } from "../require.js";
import { weightedMean } from "../summary/weighted-mean.js";

export function positiveMean(units: readonly Weighted[]): Answer<number> {
  for (const unit of units) requireNonNegative(unit.value, "value");
  const centre = weightedMean(units);
  return centre.answered && centre.value === 0 ? noAnswer("zero-divisor") : centre;
}
