import type { TableRow } from "../importing/read-table.js";
import type { Finding } from "../importing/issue.js";

/** A row has as many cells as the heading: fewer and the file was cut short, more and a comma was left unquoted. */
export function checkCompleteRow({ row, width }: TableRow, columns: number): readonly Finding[] {
  if (width === columns) return [];
  const why = width < columns ? "the file was cut short or a comma is missing" : "a comma stands unquoted";
  const message = () =>
    `The row has ${width} cells and the heading ${columns}: ${why}. Get the file again from the publisher.`;
  return [{ row, check: "complete-rows", severity: "error", message }];
}
