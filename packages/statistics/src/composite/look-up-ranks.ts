import { ranksWithTies } from "../ranks/ranks-with-ties.js";

export function lookUpRanks(known: readonly number[]) {
  const ranks = known.length === 0 ? [] : ranksWithTies(known);
  const byValue = new Map(known.map((value, place) => [value, ranks[place]]));
  return (value: number) => byValue.get(value) ?? { lowest: 1, middle: 1, highest: 1 };
}
