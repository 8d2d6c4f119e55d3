import { answer, noAnswer, type Answer } from "../answer.js";
import { ranksWithTies } from "../ranks/ranks-with-ties.js";
import { knownValues, mapKnown, type Column } from "./known-values.js";

/**
 * Ranks as scores, 1 for the smallest, tied values sharing the lowest of their places.
 *
 * Formula: 1 + number smaller. Units: places. Source: OECD & JRC 2008. Example: 5, 5 and 9 become 1, 1 and 3.
 */
export function rankScores(column: Column): Column {
  const ranks = lookUpRanks(knownValues(column));
  return mapKnown(column, (value) => ranks(value).lowest);
}

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

/**
 * Borda scores: the number of values beaten, ties counting half.
 *
 * Formula: middle rank − 1. Units: points. Source: Borda 1781. Example: 5, 5 and 9 become 0.5, 0.5 and 2.
 */
export function bordaScores(column: Column): Column {
  const ranks = lookUpRanks(knownValues(column));
  return mapKnown(column, (value) => ranks(value).middle - 1);
}

function lookUpRanks(known: readonly number[]) {
  const ranks = known.length === 0 ? [] : ranksWithTies(known);
  const byValue = new Map(known.map((value, place) => [value, ranks[place]]));
  return (value: number) => byValue.get(value) ?? { lowest: 1, middle: 1, highest: 1 };
}
