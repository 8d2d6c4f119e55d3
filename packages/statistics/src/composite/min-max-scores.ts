import { answer, noAnswer, type Answer } from "../answer.js";
import { knownValues, mapKnown, type Column } from "./known-values.js";

/**
 * Scores from 0 for the smallest value to 100 for the largest.
 *
 * Formula: 100(x − min)/(max − min). Units: 0 to 100. Source: OECD & JRC 2008, Handbook on Constructing Composite Indicators.
 * Example: 1, 2 and 5 become 0, 25 and 100.
 */
export function minMaxScores(column: Column): Answer<Column> {
  const known = knownValues(column);
  if (known.length === 0) return noAnswer("missing");
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (low === high) return noAnswer("no-variation");
  return answer(mapKnown(column, (value) => (100 * (value - low)) / (high - low)));
}
