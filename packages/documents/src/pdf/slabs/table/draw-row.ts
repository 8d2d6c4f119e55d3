import type { Column } from "../../../document/table.js";
import type { Line } from "../../lines/break-lines.js";
import type { Pen, Place } from "../../pen/pen.js";
import { ink } from "../../type/ink.js";
import { baselineOf, lineHeight, type LineBox } from "../text-slabs.js";
import { cellPadding, type LaidCell, type LaidRow } from "./lay-table.js";

export interface RowPlace extends Place {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly box: LineBox;
  readonly height: number;
}

/** Space above and under the text of a row, as a share of its size. */
const rowPadding = 0.24;

export function rowHeight(cells: readonly (readonly Line[])[], box: LineBox): number {
  return Math.max(...cells.map((lines) => lines.length), 1) * lineHeight(box) + 2 * rowPadding * box.sizePt;
}

/** A row of cells that name their row or hold its figures. */
export function drawRow(pen: Pen, { cells, reference }: LaidRow, place: RowPlace): void {
  const { columns, widths, height } = place;
  const width = widths.reduce((total, each) => total + each, 0);
  if (reference) pen.shade({ ...place, width, height }, ink.shade);
  drawUnder(pen, place, { width: 0.4, colour: ink.hairline });
  for (const [at, cell] of cells.entries()) {
    const tag =
      columns[at]?.kind === "header" ? ({ type: "TH", options: { scope: "Row" } } as const) : { type: "TD" };
    pen.structure.within(tag, () => drawCell(pen, cell, { ...place, at }));
  }
}

function drawCell(pen: Pen, { lines, reason }: LaidCell, place: RowPlace & { readonly at: number }): void {
  if (reason === undefined) return drawCellLines(pen, lines, place);
  pen.structure.within({ type: "Span", options: { expanded: reason } }, () =>
    drawCellLines(pen, lines, place),
  );
}

export type HeaderDrawing = "read" | "repeated";

/** The header of a table; on the pages that go on it is drawn again, but read only once. */
export function drawHeader(
  pen: Pen,
  cells: readonly (readonly Line[])[],
  { drawing, ...place }: RowPlace & { readonly drawing: HeaderDrawing },
): void {
  const most = Math.max(...cells.map((lines) => lines.length));
  drawUnder(pen, place, { width: 1, colour: ink.text });
  for (const [at, lines] of cells.entries()) {
    const cell = { ...place, y: place.y + (most - lines.length) * lineHeight(place.box), at };
    if (drawing === "read") {
      pen.structure.within(columnHeader, () => drawCellLines(pen, lines, cell));
    } else {
      pen.structure.artifact("Pagination", () => {
        for (const [row, line] of lines.entries()) drawUnreadLine(pen, line, placeLine(line, row, cell));
      });
    }
  }
}

const columnHeader = { type: "TH", options: { scope: "Column" } } as const;

function drawUnder(pen: Pen, { x, y, widths, height }: RowPlace, style: Parameters<Pen["rule"]>[2]): void {
  const right = widths.reduce((total, each) => total + each, x);
  pen.rule({ x, y: y + height }, { x: right, y: y + height }, style);
}

type CellPlace = RowPlace & { readonly at: number };

function drawCellLines(pen: Pen, lines: readonly Line[], place: CellPlace): void {
  for (const [row, line] of lines.entries()) pen.line(line, placeLine(line, row, place));
}

/** Draws a line that is not read: what stood on the page before. */
export function drawUnreadLine({ paper }: Pen, line: Line, { x, y }: Place): void {
  for (const { text, style, x: from } of line.spans) {
    paper.font(style.face, style.sizePt).fillColor(style.colour);
    paper.text(text.replaceAll("\u00A0", " "), x + from, y, { lineBreak: false, baseline: "alphabetic" });
  }
}

function placeLine(line: Line, row: number, { x, y, widths, columns, box, at }: CellPlace): Place {
  const left = widths.slice(0, at).reduce((total, each) => total + each, x);
  const room = (widths[at] ?? 0) - 2 * cellPadding - line.width;
  const shift = columns[at]?.kind === "number" ? room : 0;
  return {
    x: left + cellPadding + shift,
    y: y + rowPadding * box.sizePt + row * lineHeight(box) + baselineOf(box),
  };
}
