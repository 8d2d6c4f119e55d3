import { isFigure, printCell, type Table, type TableCell } from "../document/table.js";
import { listCsvColumns, type TableColumn } from "./columns.js";
import { toTextField } from "./field.js";

const lineBreak = "\r\n";

/**
 * A table as a CSV file after RFC 4180, in UTF-8 without a byte order mark: a line of column names, then a line a row.
 * A known figure is the plain number; a missing one is empty, with its shorthand in the column beside it. The last
 * column says on every row what the figures are: the table's own word, or the one given ("Official statistics").
 */
export function toCsv(table: Table, status: string): string {
  return [...listCsvLines(table, status)].join("");
}

/** The file line by line, for a reader that need not wait for the last. */
export function* listCsvLines(table: Table, status: string): Generator<string> {
  const columns = listCsvColumns(table);
  yield toLine(columns.map(({ name }) => toTextField(name)));
  const word = toTextField(table.status ?? status);
  for (const { cells } of table.rows) {
    yield toLine(columns.map((column) => (column.holds === "status" ? word : toField(cells, column))));
  }
}

function toLine(fields: readonly string[]): string {
  return fields.join(",") + lineBreak;
}

function toField(cells: readonly TableCell[], { place, holds }: TableColumn): string {
  const cell = cells[place] ?? "";
  if (!isFigure(cell)) return toTextField(printCell(cell));
  if (holds === "shorthand") return cell.value === null ? toTextField(cell.text) : "";
  return cell.value === null ? "" : String(cell.value);
}
