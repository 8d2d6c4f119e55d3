import type { Answer } from "../answer.js";
import { requireNonNegative } from "../require.js";
import { ratioToBase } from "./ratio-to-base.js";

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
