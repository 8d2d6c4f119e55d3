import { knownValues, mapKnown, type Column } from "./known-values.js";
import { lookUpRanks } from "./look-up-ranks.js";

/**
 * Ranks as scores, 1 for the smallest, tied values sharing the lowest of their places.
 *
 * Formula: 1 + number smaller. Units: places. Source: OECD & JRC 2008. Example: 5, 5 and 9 become 1, 1 and 3.
 */
export function rankScores(column: Column): Column {
  const ranks = lookUpRanks(knownValues(column));
  return mapKnown(column, (value) => ranks(value).lowest);
}
