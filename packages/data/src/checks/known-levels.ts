import { nearestNames } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";

/** The level says which of the row's codes names the area; without it the row could be any of three. */
export function checkKnownLevel(row: number, level: string, known: readonly string[]): readonly Finding[] {
  if (known.includes(level)) return [];
  const message = () =>
    `“${level}” is no geographic level of this file. The nearest is “${nearestNames(level, known, 1).join()}”; known are ${known.join(", ")}.`;
  return [{ row, column: "geographic_level", check: "known-levels", severity: "error", message }];
}
