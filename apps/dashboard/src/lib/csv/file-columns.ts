import type { Table, TableCell } from "@plumbline/documents";

/** A column of a file: its name for programs, its heading, what it holds, and how its cell is read from a row. */
export interface FileColumn<Row> {
  readonly name: string;
  readonly header: string;
  readonly kind: "header" | "text" | "number";
  readonly toCell: (row: Row) => TableCell | null;
}

interface TableWords {
  readonly name: string;
  readonly caption: string;
}

/** Rows as a table that documents and files are made from. */
export function toTable<Row>(
  { name, caption }: TableWords,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
): Table {
  return {
    kind: "table",
    name,
    caption,
    columns: columns.map(({ name, header, kind }) => ({
      name,
      header,
      kind,
      reasonElsewhere: name !== "value",
    })),
    rows: rows.map((row) => ({ cells: columns.map(({ toCell }) => toCell(row) ?? "") })),
  };
}

/** A number as it stands in a file: plain, with an empty cell where there is none. */
export function toNumberCell(value: number | null | undefined): TableCell | null {
  return value === null || value === undefined ? null : { value, text: String(value) };
}
