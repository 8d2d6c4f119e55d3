import { answer, noAnswer, type Answer } from "../answer.js";
import { requireFinite } from "../require.js";
import { knownValues, mapKnown, type Column } from "./known-values.js";

/**
 * How far each value has come from the smallest towards a target, at most all the way.
 *
 * Formula: min(1, (x − min)/(target − min)). Units: 0 to 1. Source: Becker 2022 (COINr).
 * Example: with target 10 the values 0, 5 and 20 become 0, 0.5 and 1.
 */
export function targetDistance(column: Column, target: number): Answer<Column> {
  requireFinite(target, "target");
  const known = knownValues(column);
  if (known.length === 0) return noAnswer("missing");
  const low = Math.min(...known);
  if (target <= low) return noAnswer("out-of-reach");
  return answer(mapKnown(column, (value) => Math.min(1, (value - low) / (target - low))));
}
