import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";

/**
 * Share of posts that stand empty after agency cover.
 *
 * Formula: (vacancies − covered) / (vacancies + in post); below 0 where agency staff also do extra work. Units: share.
 * Source: DfE vacancy rate, less the vacancies that agency staff cover. Example: 20 vacancies, 5 covered, 80 in post: 0.15.
 */
export function unfilledAfterCover(vacancies: number, covered: number, inPost: number): Answer<number> {
  requireNonNegative(covered, "covered");
  requireNonNegative(vacancies, "vacancies");
  requireNonNegative(inPost, "inPost");
  const posts = vacancies + inPost;
  return posts === 0 ? noAnswer("not-applicable") : answer((vacancies - covered) / posts + 0);
}
