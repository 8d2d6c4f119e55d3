import type { Answer, Reason } from "@plumbline/statistics";
import type { Refusal } from "./refusal.js";

const sentences: Partial<Record<Reason, string>> = {
  "too-few": "Too few areas have a figure for this method.",
  "zero-divisor": "There is nothing to divide by: the middle of the figures is zero.",
  "contains-zero": "An area stands at zero, where this method is not defined.",
  "no-variation": "Every area has the same figure, so there is nothing to measure.",
  "out-of-reach": "The pooled rate is 100% or more, where this method is not defined.",
};

/** A statistic's reason for giving no answer, as a refusal. */
export function toRefusal(reason: Reason): Refusal {
  return {
    code: reason.toUpperCase().replaceAll("-", "_"),
    sentence: sentences[reason] ?? "The method gives no answer for these figures.",
  };
}

/** The refusals among some answers. */
export function listRefusals(answers: readonly Answer<unknown>[]): readonly Refusal[] {
  return answers.flatMap((found) => (found.answered ? [] : [toRefusal(found.reason)]));
}

/** The value of an answer; undefined where there is none. */
export function valueOf<T>(found: Answer<T>): T | undefined {
  return found.answered ? found.value : undefined;
}
