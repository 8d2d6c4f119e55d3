import { listTableShorthands, type Table } from "../../../document/table.js";
import { breakLines } from "../../lines/break-lines.js";
import type { Run, RunStyle } from "../../lines/run.js";
import { toRuns } from "../../lines/to-runs.js";
import type { Pen, Place } from "../../pen/pen.js";
import type { Tag } from "../../pen/structure.js";
import type { Setting } from "../../setting.js";
import { ink } from "../../type/ink.js";
import { keepAll, keepEnds, keepLast, type Repeat, type Slab } from "../slab.js";
import { baselineOf, lineHeight, toTextSlabs, type LineBox } from "../text-slabs.js";
import { drawHeader, drawRow, drawUnreadLine, rowHeight } from "./draw-row.js";
import { layTable, type LaidTable } from "./lay-table.js";

/** A table of this many rows is never broken over pages. */
const smallTable = 8;

/** Nor is one of this share of a page, unless that takes more pages. */
const wholeShare = 0.6;

/** Caption, header, rows and what explains them. The header is drawn again on each page that goes on. */
export function toTableSlabs(table: Table, setting: Setting): readonly Slab[] {
  const laid = layTable(table, setting);
  const tag: Tag = { type: "Table" };
  const box = { sizePt: laid.sizePt, leading: 1.2 };
  const notes = toNoteSlabs(table, setting);
  const rows = toRowSlabs(laid, { table, tag, box, setting });
  const caption = breakLines(toCaptionRuns(table, setting), setting.width, setting.measure);
  const slabs = [
    ...keepLast(keepAll(toTextSlabs(caption, { ...captionBox(setting), path: [tag, { type: "Caption" }] }))),
    toHeaderSlab(laid, { table, tag, box }),
    ...(notes.length === 0 ? rows : keepLast(rows)),
    ...notes,
  ];
  const height = slabs.reduce((total, slab) => total + slab.before + slab.height, 0);
  const staysWhole =
    rows.length <= smallTable || (!setting.breaksTables && height <= setting.pageHeight * wholeShare);
  return staysWhole ? keepAll(slabs) : slabs;
}

interface TableSetting {
  readonly table: Table;
  readonly tag: Tag;
  readonly box: LineBox;
}

function captionBox({ density }: Setting): LineBox & { readonly before: number } {
  return { sizePt: density.table, leading: 1.25, before: density.gap };
}

function toCaptionRuns({ caption, status }: Table, setting: Setting, more = ""): readonly Run[] {
  const { density } = setting;
  const style: RunStyle = { face: "semibold", sizePt: density.table, colour: ink.text };
  const word: RunStyle = { face: "regular", sizePt: density.small, colour: ink.muted };
  return [
    ...toRuns(`${caption}${more}`, style, setting),
    ...(status === undefined ? [] : toRuns(` · ${status}`, word, setting)),
  ];
}

function toHeaderSlab(laid: LaidTable, { table, tag, box }: TableSetting): Slab {
  const height = rowHeight(laid.header, box);
  return {
    height,
    before: 2,
    keepWithNext: true,
    draw: (pen, place) => {
      pen.structure.open([tag, { type: "THead" }, { type: "TR" }]);
      drawHeader(pen, laid.header, {
        ...place,
        ...laid,
        columns: table.columns,
        box,
        height,
        drawing: "read",
      });
    },
  };
}

function toRowSlabs(
  laid: LaidTable,
  { setting, ...rest }: TableSetting & { readonly setting: Setting },
): readonly Slab[] {
  const { table, tag, box } = rest;
  const body: Tag = { type: "TBody" };
  const { columns } = table;
  const repeat = toRepeat(laid, { ...rest, setting });
  return keepEnds(
    laid.rows.map((row) => {
      const height = rowHeight(
        row.cells.map(({ lines }) => lines),
        box,
      );
      return {
        height,
        before: 0,
        keepWithNext: false,
        repeat,
        draw: (pen: Pen, place: Place): void => {
          pen.structure.open([tag, body, { type: "TR" }]);
          drawRow(pen, row, { ...place, ...laid, columns, box, height });
        },
      };
    }),
  );
}

/** Caption and header on a page that goes on. */
function toRepeat(
  laid: LaidTable,
  { table, box, setting }: TableSetting & { readonly setting: Setting },
): Repeat {
  const [caption] = breakLines(toCaptionRuns(table, setting, " (continued)"), setting.width, setting.measure);
  const height = rowHeight(laid.header, box);
  const above = lineHeight(captionBox(setting)) + 2;
  return {
    height: above + height,
    draw: (pen, { x, y }) => {
      pen.structure.artifact("Pagination", () => {
        if (caption) drawUnreadLine(pen, caption, { x, y: y + baselineOf(captionBox(setting)) });
      });
      const place = { x, y: y + above, widths: laid.widths, columns: table.columns, box, height };
      drawHeader(pen, laid.header, { ...place, drawing: "repeated" });
    },
  };
}

/** What the shorthands of a table stand for, and its cautions. */
function toNoteSlabs(table: Table, setting: Setting): readonly Slab[] {
  const { density, width, measure } = setting;
  const style: RunStyle = { face: "regular", sizePt: density.small, colour: ink.muted };
  const shorthands = listTableShorthands(table).map(({ text, reason }) => [{ strong: text }, ` ${reason}.`]);
  const texts = [...shorthands, ...(table.notes ?? [])];
  return texts.flatMap((text, place) =>
    toTextSlabs(breakLines(toRuns(text, style, setting), width, measure), {
      sizePt: density.small,
      leading: density.leading,
      before: place === 0 ? density.gap * 0.5 : 0,
      path: [{ type: "P" }],
    }),
  );
}
