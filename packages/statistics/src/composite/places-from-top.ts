import type { Answer } from "../answer.js";
import { ranksWithTies } from "../ranks/ranks-with-ties.js";

/**
 * Places of the answered scores, 1 for the highest, ties sharing their middle; a refusal stays a refusal.
 *
 * Formula: 1 + number higher + half the number equal (itself not counted). Units: places. Source: Kendall 1945.
 * Example: scores of 9, 5 and 5 have the places 1, 2.5 and 2.5.
 */
export function placesFromTop(scores: readonly Answer<number>[]): readonly Answer<number>[] {
  const known = scores.flatMap((score) => (score.answered ? [-score.value] : []));
  const ranks = known.length === 0 ? [] : ranksWithTies(known);
  let place = 0;
  return scores.map((score) => {
    if (!score.answered) return score;
    const rank = ranks[place++]?.middle ?? 1;
    return { answered: true, value: rank };
  });
}
