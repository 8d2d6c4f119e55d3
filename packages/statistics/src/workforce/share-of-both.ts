import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";

/**
 * A part as a share of itself and the rest: agency staff or vacancies beside staff in post.
 *
 * Formula: x / (x + rest). Units: share, 0 to 1. Source: DfE, Children's social work workforce, methodology of 2025.
 * Example: 14 agency staff beside 709 in post give 0.0194.
 */
export function shareOfBoth(part: number, rest: number): Answer<number> {
  requireNonNegative(part, "part");
  requireNonNegative(rest, "rest");
  return part + rest === 0 ? noAnswer("not-applicable") : answer(part / (part + rest) + 0);
}
