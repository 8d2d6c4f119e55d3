import type { Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";
import { ratioToBase } from "./ratio-to-base.js";

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
