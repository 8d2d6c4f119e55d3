import { knownValues, mapKnown, type Column } from "./known-values.js";
import { lookUpRanks } from "./look-up-ranks.js";

/**
 * Borda scores: the number of values beaten, ties counting half.
 *
 * Formula: middle rank − 1. Units: points. Source: Borda 1781. Example: 5, 5 and 9 become 0.5, 0.5 and 2.
 */
export function bordaScores(column: Column): Column {
  const ranks = lookUpRanks(knownValues(column));
  return mapKnown(column, (value) => ranks(value).middle - 1);
}
