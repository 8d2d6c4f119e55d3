import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";

/**
 * Share of posts that stand empty after agency cover.
 *
 * Formula: (vacancies − covered) / (vacancies + in post); below 0 where agency staff also do extra work. Units: share.
 * Source: DfE, Children's social work workforce, vacancy rate of 2025 less the vacancies that agency staff cover.
 * Example: 20 vacancies of which 5 are covered, beside 80 in post, give 0.15.
 */
export function unfilledAfterCover(vacancies: number, covered: number, inPost: number): Answer<number> {
  requireNonNegative(covered, "covered");
  requireNonNegative(vacancies, "vacancies");
  requireNonNegative(inPost, "inPost");
  const posts = vacancies + inPost;
  return posts === 0 ? noAnswer("not-applicable") : answer((vacancies - covered) / posts + 0);
}
