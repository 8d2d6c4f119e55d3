import { shorthand, missingReasons, type Area } from "@plumbline/domain";
import { parseFigure } from "../../src/content/parse-figure.js";
import type { Finding } from "../../src/importing/issue.js";
import type { TableRow } from "../../src/importing/read-table.js";
import { figureHeadings } from "../../src/sources/dfe/workforce/workforce-columns.js";
import type { WorkforceRow } from "../../src/sources/dfe/workforce/workforce-row.js";

export const headings = figureHeadings([]);

/** A row of understood figures, written as they would be printed. */
export function workforceRow(
  area: Area,
  period: string,
  printed: Readonly<Record<string, string>> = {},
): WorkforceRow {
  const figures = Object.entries(printed).map(([indicator, text]) => {
    const figure = parseFigure(text);
    if (figure === undefined) throw new Error(`${text} is not printed in any file`);
    return [indicator, figure] as const;
  });
  return { row: 7, area, period, figures: new Map(figures) };
}

/** A row of a file, by the names of its columns. */
export function tableRow(
  cells: Readonly<Record<string, string>>,
  width = Object.keys(cells).length,
): TableRow {
  return { row: 7, width, text: (column) => cells[column] ?? "" };
}

/** Findings as they can be held against what is expected: the message made, what is undefined left out. */
export function told(findings: readonly Finding[]): readonly object[] {
  return findings.map(({ message, ...finding }) => ({ ...finding, message: message() }));
}

export const symbols = missingReasons
  .filter((reason) => reason !== "not-published")
  .map((reason) => [shorthand[reason].symbol, reason] as const);
