import type { Document } from "./document.js";
import { listCellMarks, type Table } from "./table.js";

/** Every table of a document, each with the word for its figures. */
export function listTables({ sections, status }: Document): readonly (Table & { readonly status: string })[] {
  return sections.flatMap((section) =>
    section.blocks
      .filter((block) => block.kind === "table")
      .map((table) => ({ ...table, status: table.status ?? section.status ?? status })),
  );
}

/** A table whose marks are words in a column of their own, so that no mark stands in a cell. */
export function addNotesColumn<T extends Table>(table: T, print: (ids: readonly string[]) => string): T {
  const marks = table.rows.map(({ cells }) => [...new Set(cells.flatMap(listCellMarks))]);
  if (marks.every((ids) => ids.length === 0)) return table;
  return {
    ...table,
    columns: [...table.columns, { header: "Notes", kind: "text" }],
    rows: table.rows.map((row, place) => ({ ...row, cells: [...row.cells, print(marks[place] ?? [])] })),
  };
}
