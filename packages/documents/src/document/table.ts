import { listShorthands, type Figure, type Shorthand } from "./figure.js";

/** One figure a cell, one thing a column: what a spreadsheet or a program can read without being told. */
export interface Table {
  readonly kind: "table";
  /** Short; names the sheet and the file: "Turnover by authority". */
  readonly name: string;
  /** What the table shows, with place and period. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The word for these figures, where it is not the document's: "Modelled". */
  readonly status?: string | undefined;
  /** Cautions that travel with the figures. */
  readonly notes?: readonly string[] | undefined;
}

export interface Column {
  /** As a reader sees it: "Turnover rate, 2025". */
  readonly header: string;
  /** Header columns name their row: an area, a period. At least one column is. */
  readonly kind: "header" | "text" | "number";
  /** As a program sees it, "turnover_rate_fte"; made from the header if not given. */
  readonly name?: string | undefined;
  /** What the column holds, with unit and formula. */
  readonly description?: string | undefined;
  /** Another column of the table says why these figures are missing, so a CSV file need not. */
  readonly reasonElsewhere?: boolean | undefined;
}

export interface TableRow {
  /** One for each column, in the same order. */
  readonly cells: readonly TableCell[];
  /** A row to compare with, such as England: set apart. */
  readonly reference?: boolean | undefined;
}

export type TableCell = string | MarkedWords | Figure;

export interface MarkedWords {
  readonly text: string;
  readonly footnotes: readonly string[];
}

export function isFigure(cell: TableCell): cell is Figure {
  return typeof cell !== "string" && "value" in cell;
}

export function printCell(cell: TableCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

export function listCellMarks(cell: TableCell): readonly string[] {
  return typeof cell === "string" ? [] : (cell.footnotes ?? []);
}

export function listTableShorthands(table: Table): readonly Shorthand[] {
  return listShorthands(table.rows.flatMap(({ cells }) => cells.filter(isFigure)));
}
