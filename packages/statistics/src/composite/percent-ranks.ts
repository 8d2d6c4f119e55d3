import { answer, noAnswer, type Answer } from "../answer.js";
import { knownValues, mapKnown, type Column } from "./known-values.js";
import { lookUpRanks } from "./look-up-ranks.js";

/**
 * Ranks as the share of the other values that are smaller.
 *
 * Formula: (lowest rank − 1)/(n − 1). Units: 0 to 1. Source: Becker 2022 (COINr). Example: 5, 5 and 9 become 0, 0 and 1.
 */
export function percentRanks(column: Column): Answer<Column> {
  const known = knownValues(column);
  if (known.length < 2) return noAnswer("too-few");
  const ranks = lookUpRanks(known);
  return answer(mapKnown(column, (value) => (ranks(value).lowest - 1) / (known.length - 1)));
}
