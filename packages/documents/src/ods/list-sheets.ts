import type { Document } from "../document/document.js";
import type { Footnote } from "../document/footnote.js";
import { toFootnoteNumbers } from "../document/footnote-numbers.js";
import { addNotesColumn, listTables } from "../document/list-tables.js";
import { isFigure, listTableShorthands, printCell, type Table, type TableCell } from "../document/table.js";
import { formatDate } from "../words/format-date.js";
import { quoteSheetName, toSheetNames } from "./sheet-names.js";
import type { Sheet, SheetCell, SheetHeader } from "./sheet.js";

const words = (text: string): SheetHeader => ({ text, holds: "words" });

/** The sheets of a workbook: what is in it, what its signs mean, and a sheet a table. */
export function listSheets(document: Document): readonly Sheet[] {
  const numbers = toFootnoteNumbers(document);
  const print = (ids: readonly string[]): string => ids.map((id) => `[${numbers.get(id)}]`).join(" ");
  const tables = listTables(document).map((table) => addNotesColumn(table, print));
  const explained = [...listShorthandSheets(tables), ...listNoteSheets(document.footnotes)];
  const taken = ["Contents", ...explained.map(({ name }) => name)];
  const names = toSheetNames(
    tables.map(({ name }) => name),
    taken,
  );
  const ofTables = tables.map((table, place) => toTableSheet(table, names[place] ?? "", document));
  return [toContentsSheet(document, [...explained, ...ofTables]), ...explained, ...ofTables];
}

function toContentsSheet(document: Document, sheets: readonly Sheet[]): Sheet {
  const { title, subject, status, metadata } = document;
  return {
    name: "Contents",
    title,
    remarks: [
      `${subject}.`,
      ...listOrigin(document, status),
      `Digest of the release: ${metadata.digest}`,
      `This document again: ${metadata.permalink}`,
      `Figures under the ${metadata.licence.name}: ${metadata.licence.href}`,
    ],
    header: [words("Sheet"), words("What it holds"), { text: "Rows", holds: "numbers" }],
    rows: sheets.map((sheet) => ({
      cells: [
        { text: sheet.name, href: `#${quoteSheetName(sheet.name)}.A1` },
        sheet.title,
        { value: sheet.rows.length, text: String(sheet.rows.length) },
      ],
    })),
  };
}

function listOrigin({ metadata, watermark }: Document, status: string): readonly string[] {
  const { source, published, release } = metadata;
  return [
    ...(watermark === undefined ? [] : [watermark.toUpperCase()]),
    `${status}. Source: ${source}, published ${formatDate(published)}. Release ${release}.`,
  ];
}

function listShorthandSheets(tables: readonly Table[]): readonly Sheet[] {
  const reasons = new Map(
    tables
      .flatMap(listTableShorthands)
      .map(({ text, reason }) => [`${text}\n${reason}`, [text, reason]] as const),
  );
  if (reasons.size === 0) return [];
  return [
    {
      name: "Shorthand",
      title: "What stands in place of a figure that is not there",
      remarks: [],
      header: [words("Shorthand"), words("Meaning")],
      rows: [...reasons.values()].map((cells) => ({ cells })),
    },
  ];
}

function listNoteSheets(footnotes: readonly Footnote[]): readonly Sheet[] {
  if (footnotes.length === 0) return [];
  const headers = ["Note", "Text", "Source", "Published", "Release", "Link", "Query"];
  return [
    {
      name: "Notes",
      title: "Notes and sources",
      remarks: [],
      header: headers.map(words),
      rows: footnotes.map(({ text, citation }, place) => ({
        cells: [
          `[${place + 1}]`,
          text ?? "",
          citation?.source ?? "",
          citation?.published === undefined ? "" : formatDate(citation.published),
          citation?.release ?? "",
          toAddressCell(citation?.link),
          toAddressCell(citation?.query),
        ],
      })),
    },
  ];
}

function toAddressCell(href: string | undefined): SheetCell {
  return href === undefined ? "" : { text: href, href };
}

function toTableSheet(table: Table & { readonly status: string }, name: string, document: Document): Sheet {
  return {
    name,
    title: table.caption,
    remarks: [...listOrigin(document, table.status), ...(table.notes ?? [])],
    header: table.columns.map(({ header, kind }) => ({
      text: header,
      holds: kind === "number" ? "numbers" : "words",
    })),
    rows: table.rows.map(({ cells, reference }) => ({ cells: cells.map(toSheetCell), reference })),
  };
}

function toSheetCell(cell: TableCell): SheetCell {
  return isFigure(cell) && cell.value !== null ? cell : printCell(cell);
}
