import { answer, noAnswer, type Answer } from "../answer.js";
import { mean } from "../summary/mean.js";
import { variance } from "../summary/variance.js";
import { knownValues, mapKnown, type Column } from "./known-values.js";

/**
 * Distances from the mean in sample standard deviations.
 *
 * Formula: (x − x̄)/s. Units: standard deviations. Source: OECD & JRC 2008. Example: 1, 2 and 3 become −1, 0 and 1.
 */
export function zScores(column: Column): Answer<Column> {
  const known = knownValues(column);
  if (known.length < 2) return noAnswer("too-few");
  const spread = variance(known);
  if (!spread.answered) return spread;
  if (spread.value === 0) return noAnswer("no-variation");
  const centre = mean(known);
  const deviation = Math.sqrt(spread.value);
  return answer(mapKnown(column, (value) => (value - centre) / deviation));
}
