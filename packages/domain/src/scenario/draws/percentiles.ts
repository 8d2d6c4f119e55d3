import { answer, quantileOfSorted, type Answer } from "@plumbline/statistics";

/** The tenth, the middle and the ninetieth of a hundred draws: eight draws in ten lie between the outer two. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Percentiles of at least one number, by linear interpolation (type 7). */
export function percentilesOf(numbers: Float64Array): Percentiles {
  const ascending = numbers.toSorted();
  return {
    p10: quantileOfSorted(ascending, 0.1),
    p50: quantileOfSorted(ascending, 0.5),
    p90: quantileOfSorted(ascending, 0.9),
  };
}

/** Percentiles where every draw has an answer; otherwise the reason of the first that has none. */
export function percentilesOfAnswers(answers: readonly Answer<number>[]): Answer<Percentiles> {
  const numbers: number[] = [];
  for (const found of answers) {
    if (!found.answered) return found;
    numbers.push(found.value);
  }
  return answer(percentilesOf(Float64Array.from(numbers)));
}
