import type { Finding } from "../importing/issue.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

/** An area has one row a period. `first` is the row that gave the same area and period before. */
export function checkDuplicate(
  { row, area, period }: WorkforceRow,
  first: WorkforceRow | undefined,
): readonly Finding[] {
  if (first === undefined) return [];
  const message = () =>
    `Row ${first.row} gives ${area.name} (${area.code}) in ${period} already: keep one of the two.`;
  return [{ row, check: "duplicates", severity: "error", message }];
}
