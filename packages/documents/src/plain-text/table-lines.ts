import {
  listTableShorthands,
  listCellMarks,
  printCell,
  type Table,
  type TableCell,
} from "../document/table.js";
import { countLetters, toOneLine, wrapText } from "./wrap.js";

const between = "  ";

export interface TableSetting {
  readonly width: number;
  readonly printMarks: (ids: readonly string[]) => string;
}

/** A table in columns, words to the left and figures to the right; where it is too wide, row by row. */
export function toTableLines(table: Table, setting: TableSetting): readonly string[] {
  const { width } = setting;
  const caption = table.status === undefined ? table.caption : `${table.caption} (${table.status})`;
  const notes = [
    ...listTableShorthands(table).map(({ text, reason }) => `${text}: ${reason}.`),
    ...(table.notes ?? []),
  ];
  return [
    ...wrapText(caption, { width }),
    "",
    ...toBody(table, setting),
    ...(notes.length > 0 ? [""] : []),
    ...notes.flatMap((note) => wrapText(note, { width })),
  ];
}

function toBody(table: Table, { width, printMarks }: TableSetting): readonly string[] {
  const print = (cell: TableCell): string => toOneLine(printCell(cell) + printMarks(listCellMarks(cell)));
  const header = table.columns.map((column) => toOneLine(column.header));
  const rows = table.rows.map(({ cells }) => cells.map(print));
  const widths = header.map((text, place) =>
    Math.max(countLetters(text), ...rows.map((row) => countLetters(row[place] ?? ""))),
  );
  const total = widths.reduce((sum, each) => sum + each, 0) + between.length * (widths.length - 1);
  if (total > width) return toRecords(table, rows, width);
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, place) => padText(text, widths[place] ?? 0, table.columns[place]?.kind === "number"))
      .join(between)
      .trimEnd();
  return [line(header), widths.map((each) => "-".repeat(each)).join(between), ...rows.map(line)];
}

function padText(text: string, width: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - countLetters(text)));
  return right ? blanks + text : text + blanks;
}

/** Each row under its headers: "Leeds" and, under it, "Turnover: 11.8%; Agency: 13.0%". */
function toRecords(
  { columns }: Table,
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  return rows.flatMap((cells) => {
    const parts = columns.map(({ kind, header }, place) => ({ kind, header, text: cells[place] ?? "" }));
    const name = parts.filter(({ kind }) => kind === "header").map(({ text }) => text);
    const figures = parts.filter(({ kind, text }) => kind !== "header" && text !== "");
    const words = figures.map(({ header, text }) => `${toOneLine(header)}: ${text}`).join("; ");
    return [
      ...wrapText(name.join(", "), { width, rest: "  " }),
      ...wrapText(words, { width, first: "  ", rest: "  " }),
    ];
  });
}
