import type { Finding } from "../../../importing/issue.js";
import type { TableRow } from "../../../importing/read-table.js";
import { readCells, type RecordCells } from "./record-cells.js";

/** What a row says: one item, or none where it could not be understood. */
export type ReadItems<T> = (cells: RecordCells) => readonly T[];

interface Items<T> {
  readonly keyOf: (item: T) => string;
  readonly toItems: ReadItems<T>;
  readonly report: (finding: Finding) => void;
}

/** The items of a section; a second one with the same key is an error and left out. */
export function readItems<T>(rows: readonly TableRow[], { keyOf, toItems, report }: Items<T>): readonly T[] {
  const found = new Map<string, T>();
  for (const row of rows) {
    for (const item of toItems(readCells(row, report))) {
      const key = keyOf(item);
      if (found.has(key)) {
        const message = () => `“${key}” stands there twice: keep one row.`;
        report({ row: row.row, check: "programme-record", severity: "error", message });
      } else found.set(key, item);
    }
  }
  return [...found.values()];
}
