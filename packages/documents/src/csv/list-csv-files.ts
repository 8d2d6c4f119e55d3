import { requireSound } from "../document/check-document.js";
import type { Document } from "../document/document.js";
import { printFootnote } from "../document/footnote.js";
import { addNotesColumn, listTables } from "../document/list-tables.js";
import { parseDate } from "../words/format-date.js";
import { toZip } from "../zip/to-zip.js";
import { toColumnName } from "./columns.js";
import { toCsv } from "./to-csv.js";
import { toCsvMetadata } from "./to-csv-metadata.js";

export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** Each table of a document as a CSV file with its metadata beside it. Notes on a figure stand in a column. */
export function listCsvFiles(document: Document): readonly TextFile[] {
  requireSound(document);
  const { language, metadata, footnotes } = document;
  const notes = new Map(footnotes.map((footnote) => [footnote.id, printFootnote(footnote)]));
  const names = new Set<string>();
  return listTables(document).flatMap((marked) => {
    const table = addNotesColumn(marked, (ids) => ids.map((id) => notes.get(id)).join(" "));
    const path = `${claimName(toColumnName(table.name).replaceAll("_", "-"), names)}.csv`;
    const facts = { url: path, language, status: table.status, metadata };
    return [
      { path, content: toCsv(table, table.status) },
      { path: `${path}-metadata.json`, content: toCsvMetadata(table, facts) },
    ];
  });
}

/** The CSV files of a document in one ZIP. */
export function toCsvZip(document: Document): Uint8Array {
  return toZip(listCsvFiles(document), parseDate(document.metadata.published));
}

function claimName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let count = 2; names.has(name); count += 1) name = `${wanted}-${count}`;
  names.add(name);
  return name;
}
