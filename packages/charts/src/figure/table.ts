import type { PrintedValue } from "../value.js";

export interface TableRow {
  readonly header: string;
  readonly href?: string | undefined;
  readonly cells: readonly TableCell[];
}

/** A printed figure, or a word such as an outcome. */
export type TableCell = PrintedValue | string;

/** The figures of a chart as the table that stands beside it. */
export interface ChartTableData {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface ShorthandReason {
  readonly text: string;
  readonly reason: string;
}

/** Every shorthand used in some figures, once for each reason, in order of appearance. */
export function listReasons(figures: Iterable<PrintedValue>): readonly ShorthandReason[] {
  const found = new Map<string, ShorthandReason>();
  for (const figure of figures) {
    if (figure.value === null) {
      found.set(`${figure.text} ${figure.reason}`, { text: figure.text, reason: figure.reason });
    }
  }
  return [...found.values()];
}

export function listTableReasons(table: ChartTableData): readonly ShorthandReason[] {
  return listReasons(table.rows.flatMap((row) => row.cells.filter((cell) => typeof cell !== "string")));
}

export function printCell(cell: TableCell): string {
  return typeof cell === "string" ? cell : cell.text;
}
