import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";

/**
 * A part beside a base that need not contain it: leavers beside staff in post, cases beside case holders.
 *
 * Formula: x / base. Units: of x per one of the base. Source: DfE, Children's social work workforce, methodology.
 * Example: 53 leavers beside 709 in post give 0.0748; no answer where the base is 0.
 */
export function ratioToBase(part: number, base: number): Answer<number> {
  requireNonNegative(part, "part");
  requireNonNegative(base, "base");
  return base === 0 ? noAnswer("not-applicable") : answer(part / base + 0);
}

/**
 * A part as a share of itself and the rest: agency staff or vacancies beside staff in post.
 *
 * Formula: x / (x + rest). Units: share, 0 to 1. Source: DfE, Children's social work workforce, methodology.
 * Example: 14 agency staff beside 709 in post give 0.0194.
 */
export function shareOfBoth(part: number, rest: number): Answer<number> {
  requireNonNegative(part, "part");
  requireNonNegative(rest, "rest");
  return part + rest === 0 ? noAnswer("not-applicable") : answer(part / (part + rest) + 0);
}

/**
 * Working days lost to sickness as a share of the days that staff could have worked.
 *
 * Formula: days / (FTE × working days), with 253 working days, 254 in a leap year. Units: share.
 * Source: recovered from DfE's published rates 2017 to 2025; the publication does not state it.
 * Example: 6,338.3 days lost by 660.4 FTE in 2025 give 0.0379.
 */
export function absenceRate(daysLost: number, fte: number, year: number): Answer<number> {
  requireNonNegative(year, "year");
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return ratioToBase(daysLost, fte * (isLeap ? 254 : 253));
}

/**
 * How much of the staff turned over: those who came and those who left beside those in post.
 *
 * Formula: (starters + leavers) / in post. Units: ratio. Source: Price 1977, turnover measures.
 * Example: 65 starters and 53 leavers beside 709 in post give 0.1664.
 */
export function churnRate(starters: number, leavers: number, inPost: number): Answer<number> {
  requireNonNegative(starters, "starters");
  requireNonNegative(leavers, "leavers");
  return ratioToBase(starters + leavers, inPost);
}

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
