import { isFigure, listCellMarks, printCell, type Table, type TableCell } from "../../../document/table.js";
import { breakLines, type Line } from "../../lines/break-lines.js";
import type { Run, RunStyle } from "../../lines/run.js";
import { toMarkRun, toRuns } from "../../lines/to-runs.js";
import { toWords } from "../../lines/words.js";
import type { Setting } from "../../setting.js";
import type { Face } from "../../type/faces.js";
import { ink } from "../../type/ink.js";
import { findFit, toColumnWidths, type ColumnFit, type ColumnNeed } from "./columns.js";

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

/** The least size that can be read in print. */
const smallest = 6.5;

interface Try {
  /** Of the size that tables of the page have. */
  readonly share: number;
  readonly accepts: readonly ColumnFit[];
}

/** A little smaller rather than wrap a cell; much smaller only rather than cut a word. */
const tries: readonly Try[] = [
  { share: 1, accepts: ["whole", "cells"] },
  { share: 0.92, accepts: ["whole", "cells"] },
  { share: 0.86, accepts: ["whole", "cells"] },
  { share: 1, accepts: ["words"] },
  { share: 0.9, accepts: ["words"] },
  { share: 0.8, accepts: ["words"] },
];

/** Sets a table at the size of the page, or smaller where its cells or words would not fit its columns. */
export function layTable(table: Table, setting: Setting): LaidTable {
  const share =
    tries.find((each) => each.accepts.includes(prepare(table, each.share, setting).fit))?.share ?? 0;
  const { sizePt, runs, needs } = prepare(table, share, setting);
  return breakTable(runs, { table, sizePt, widths: toColumnWidths(needs, setting.width), setting });
}

interface PreparedTable {
  readonly sizePt: number;
  readonly runs: TableRuns;
  readonly needs: readonly ColumnNeed[];
  readonly fit: ColumnFit;
}

function prepare(table: Table, share: number, setting: Setting): PreparedTable {
  const sizePt = Math.max(smallest, setting.density.table * share);
  const runs = toTableRuns(table, sizePt, setting);
  const needs = listNeeds(runs, setting);
  return { sizePt, runs, needs, fit: findFit(needs, setting.width) };
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
  const toWidth = (runs: readonly Run[]): number =>
    breakLines(runs, Number.POSITIVE_INFINITY, measure)[0]?.width ?? 0;
  const toWidest = (runs: readonly Run[]): number =>
    Math.max(0, ...toWords(runs, measure).map(({ width }) => width));
  return header.map((heading, place) => {
    const column = rows.map((row) => row[place] ?? []);
    const least = Math.max(toWidest(heading), ...column.map(toWidest));
    const cells = Math.max(least, ...column.map(toWidth));
    const natural = Math.max(cells, toWidth(heading));
    return {
      natural: natural + 2 * cellPadding,
      cells: cells + 2 * cellPadding,
      least: least + 2 * cellPadding,
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
