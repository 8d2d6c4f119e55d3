import { answer, noAnswer, type Answer } from "../answer.js";
import { requirePart } from "../require.js";

/**
 * A count as a share of its total.
 *
 * Formula: x / n. Units: proportion, 0 to 1. Source: Government Statistical Service 2017, symbols in tables.
 * Example: `proportion(1, 4)` is 0.25; `proportion(0, 0)` has no answer.
 */
export function proportion(count: number, total: number): Answer<number> {
  requirePart(count, total);
  return total === 0 ? noAnswer("not-applicable") : answer(count / total + 0);
}
