import { checkRequiredColumns } from "../checks/required-columns.js";
import type { Finding } from "./issue.js";
import { readRows, type RowsOptions } from "./read-rows.js";

/** A row whose cells are asked for by the name of their column. A cell that the row does not have is empty. */
export interface TableRow {
  readonly row: number;
  readonly width: number;
  readonly text: (column: string) => string;
}

export interface TableOptions extends RowsOptions {
  readonly columns: (header: readonly string[]) => readonly string[];
  readonly report: (finding: Finding) => void;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

async function* toTableRows(
  rows: AsyncGenerator<{ readonly row: number; readonly fields: readonly string[] }, void>,
  header: readonly string[],
): AsyncGenerator<TableRow, void> {
  const positions = new Map(header.map((column, position) => [column, position]));
  for await (const { row, fields } of rows) {
    const text = (column: string) => (fields[positions.get(column) ?? -1] ?? "").trim();
    yield { row, width: fields.length, text };
  }
}

/** Opens a file with a heading. Undefined where the heading lacks a column: then no row could be understood. */
export async function openTable(
  file: string,
  { columns, report, ...options }: TableOptions,
): Promise<Table | undefined> {
  const rows = readRows(file, options);
  const first = await rows.next();
  const header = first.done ? [] : first.value.fields.map((column) => column.trim());
  const findings = checkRequiredColumns(header, columns(header));
  findings.forEach(report);
  if (!findings.some(({ severity }) => severity === "error"))
    return { header, rows: toTableRows(rows, header) };
  await rows.return();
  return undefined;
}
