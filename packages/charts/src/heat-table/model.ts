import type { PrintedValue } from "../value.js";
import type { HeatCell, HeatRow, HeatTableProps } from "./props.js";
import { toFifths, type Fifth } from "./shades.js";

export interface ShadedCell {
  readonly cell: HeatCell;
  readonly fifth: Fifth | null;
}

export interface ShadedRow {
  readonly row: HeatRow;
  readonly cells: readonly ShadedCell[];
}

/** The rows in their order, each figure with its fifth of the column; reference rows stay out of the reckoning. */
export function toShadedRows({ rows, columns }: HeatTableProps): readonly ShadedRow[] {
  const shaded = rows.filter(({ reference }) => !reference);
  const fifthsByColumn = columns.map((_, column) =>
    toFifths(shaded.map(({ cells }) => cellAt(cells, column))),
  );
  return rows.map((row) => {
    const place = shaded.indexOf(row);
    const cells = columns.map((_, column) => ({
      cell: cellAt(row.cells, column),
      fifth: fifthsByColumn[column]?.[place] ?? null,
    }));
    return { row, cells };
  });
}

/** Every figure of the table, row by row. */
export function listFigures({ rows, columns }: HeatTableProps): readonly PrintedValue[] {
  return rows.flatMap(({ cells }) => columns.map((_, column) => cellAt(cells, column)));
}

function cellAt(cells: readonly HeatCell[], column: number): HeatCell {
  const cell = cells[column];
  if (!cell)
    throw new RangeError(`A row of the heat table has ${cells.length} cells, none for column ${column + 1}.`);
  return cell;
}
