import { answer, noAnswer, type Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";

/**
 * A part beside a base that need not contain it: leavers beside staff in post, cases beside case holders.
 *
 * Formula: x / base. Units: of x per one of the base. Source: DfE, Children's social work workforce, methodology of 2025.
 * Example: 53 leavers beside 709 in post give 0.0748; no answer where the base is 0.
 */
export function ratioToBase(part: number, base: number): Answer<number> {
  requireNonNegative(part, "part");
  requireNonNegative(base, "base");
  return base === 0 ? noAnswer("not-applicable") : answer(part / base + 0);
}
