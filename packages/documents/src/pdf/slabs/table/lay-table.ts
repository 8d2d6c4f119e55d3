import { isFigure, listCellMarks, printCell, type Table, type TableCell } from "../../../document/table.js";
import { breakLines, type Line } from "../../lines/break-lines.js";
import type { Run, RunStyle } from "../../lines/run.js";
import { toMarkRun, toRuns } from "../../lines/to-runs.js";
import { toWords } from "../../lines/words.js";
import type { Setting } from "../../setting.js";
import type { Face } from "../../type/faces.js";
import { ink } from "../../type/ink.js";
import { squeezeColumns, toColumnWidths, type ColumnNeed } from "./columns.js";

/** A table with its texts set in lines. */
export interface LaidTable {
  readonly sizePt: number;
  readonly widths: readonly number[];
  readonly header: readonly (readonly Line[])[];
  readonly rows: readonly LaidRow[];
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly reference: boolean;
}

export interface LaidCell {
  readonly lines: readonly Line[];
  /** Why the figure is missing, where it is. */
  readonly reason: string | undefined;
}

/** Between the text of a cell and its edge. */
export const cellPadding = 4;

const smallest = 6.5;

/** Sets a table at the size of the page, or smaller if its words would not fit its columns. */
export function layTable(table: Table, setting: Setting): LaidTable {
  const sizes = [1, 0.92, 0.85, 0.78].map((share) => setting.density.table * share);
  for (const sizePt of sizes.filter((size) => size >= smallest)) {
    const runs = toTableRuns(table, sizePt, setting);
    const widths = toColumnWidths(listNeeds(runs, setting), setting.width);
    if (widths !== undefined) return breakTable(runs, { table, sizePt, widths, setting });
  }
  const runs = toTableRuns(table, smallest, setting);
  const widths = squeezeColumns(listNeeds(runs, setting), setting.width);
  return breakTable(runs, { table, sizePt: smallest, widths, setting });
}

interface TableRuns {
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

function toTableRuns({ columns, rows }: Table, sizePt: number, setting: Setting): TableRuns {
  const toStyle = (face: Face): RunStyle => ({ face, sizePt, colour: ink.text });
  const semibold = toStyle("semibold");
  return {
    header: columns.map(({ header }) => toRuns(header, semibold, setting)),
    rows: rows.map(({ cells, reference }) =>
      cells.map((cell) => toCellRuns(cell, reference ? semibold : toStyle("regular"), setting)),
    ),
  };
}

function toCellRuns(cell: TableCell, style: RunStyle, setting: Setting): readonly Run[] {
  const marks = listCellMarks(cell).map((id) => toMarkRun(setting.numbers.get(id) ?? 0, style));
  return [...toRuns(printCell(cell), style, setting), ...marks];
}

function listNeeds({ header, rows }: TableRuns, { measure }: Setting): readonly ColumnNeed[] {
  return header.map((heading, place) => {
    const cells = [heading, ...rows.map((row) => row[place] ?? [])];
    const words = cells.map((runs) => toWords(runs, measure));
    const lines = cells.map((runs) => breakLines(runs, Number.POSITIVE_INFINITY, measure)[0]?.width ?? 0);
    return {
      natural: Math.max(...lines) + 2 * cellPadding,
      least: Math.max(...words.flat().map(({ width }) => width), 0) + 2 * cellPadding,
    };
  });
}

interface Breaking {
  readonly table: Table;
  readonly sizePt: number;
  readonly widths: readonly number[];
  readonly setting: Setting;
}

function breakTable({ header, rows }: TableRuns, { table, sizePt, widths, setting }: Breaking): LaidTable {
  const lay = (runs: readonly Run[], place: number): readonly Line[] =>
    breakLines(runs, (widths[place] ?? 0) - 2 * cellPadding + 0.5, setting.measure);
  return {
    sizePt,
    widths,
    header: header.map(lay),
    rows: rows.map((cells, at) => ({
      cells: cells.map((runs, place) => ({
        lines: lay(runs, place),
        reason: findReason(table.rows[at]?.cells[place]),
      })),
      reference: table.rows[at]?.reference ?? false,
    })),
  };
}

function findReason(cell: TableCell | undefined): string | undefined {
  return cell !== undefined && isFigure(cell) && cell.value === null ? cell.reason : undefined;
}
