import {
  findArea,
  findIndicator,
  indicators as everyIndicator,
  nearestNames,
  noteKinds,
  type AreaCode,
  type Note,
} from "@plumbline/domain";
import { emptyContent } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { Finding } from "../../../importing/issue.js";
import { openTable, type TableRow } from "../../../importing/read-table.js";

const columns = ["since", "kind", "date", "author", "areas", "indicators", "periods", "text"] as const;
type Column = (typeof columns)[number];

const day = /^\d{4}-\d{2}-\d{2}$/;

function words(row: TableRow, column: Column): readonly string[] {
  return row.text(column).split(" ").filter(Boolean);
}

function badCell(row: TableRow, column: Column, message: string): Finding {
  return { row: row.row, column, check: "note-list", severity: "error", message: () => message };
}

function readAreas(row: TableRow, { register, report }: Reading): readonly AreaCode[] {
  return words(row, "areas").flatMap((code) => {
    const area = findArea(register, code);
    if (area === undefined) report(badCell(row, "areas", `No area has the code “${code}”.`));
    return area === undefined ? [] : [area.code];
  });
}

function readIndicators(row: TableRow, { report }: Reading): readonly string[] {
  const slugs = words(row, "indicators");
  for (const slug of slugs.filter((word) => findIndicator(word) === undefined)) {
    const nearest = nearestNames(
      slug,
      everyIndicator.map((indicator) => indicator.slug),
    ).join(", ");
    report(badCell(row, "indicators", `“${slug}” is no indicator. The nearest are ${nearest}.`));
  }
  return slugs;
}

function readNote(row: TableRow, reading: Reading): Note | undefined {
  const kind = noteKinds.find((known) => known === row.text("kind"));
  if (kind === undefined)
    reading.report(badCell(row, "kind", `“${row.text("kind")}” is none of ${noteKinds.join(", ")}.`));
  if (!day.test(row.text("date"))) reading.report(badCell(row, "date", "Write the day like 2026-03-19."));
  if (row.text("text") === "") reading.report(badCell(row, "text", "A note says something."));
  const areas = readAreas(row, reading);
  const indicators = readIndicators(row, reading);
  if (kind === undefined) return undefined;
  const [date, author, text] = [row.text("date"), row.text("author"), row.text("text")];
  return { kind, text, author, date, areas, indicators, periods: words(row, "periods") };
}

/** Reads the project's own list of notes. Those that speak of a later year than the vintage stay out. */
export async function readNotes(reading: Reading): Promise<ReadEdition> {
  const table = await openTable(reading.file, {
    format: "tsv",
    columns: () => columns,
    report: reading.report,
    onProgress: reading.onProgress,
  });
  const notes: Note[] = [];
  let rows = 0;
  let latest = "";
  for await (const row of table?.rows ?? []) {
    rows += 1;
    const since = row.text("since");
    const note = readNote(row, reading);
    if (since > latest) latest = since;
    if (note !== undefined && (reading.vintage === undefined || since <= reading.vintage)) notes.push(note);
  }
  return { vintage: reading.vintage ?? latest, rows, content: { ...emptyContent, notes } };
}
