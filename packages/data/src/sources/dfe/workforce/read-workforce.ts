import { checkDuplicate } from "../../../checks/duplicates.js";
import { checkEnglandAgainstLastRelease } from "../../../checks/england-against-last-release.js";
import { checkEveryAreaPresent } from "../../../checks/every-area-present.js";
import { checkRatesAgainstCounts } from "../../../checks/rates-against-counts.js";
import { checkStockAndFlow } from "../../../checks/stock-and-flow.js";
import { emptyContent, type PublishedObservation } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import { openTable, type Table } from "../../../importing/read-table.js";
import { readWorkforceRow } from "./read-workforce-row.js";
import { figureHeadings, placeColumns, type FigureHeadings } from "./workforce-columns.js";
import type { WorkforceRow } from "./workforce-row.js";

/** Rows by area and period. What a repeated row says is dropped, so a file of any length fills no more than this. */
async function collectRows(
  table: Table,
  headings: FigureHeadings,
  reading: Reading,
): Promise<readonly WorkforceRow[]> {
  const { register, report } = reading;
  const rows = new Map<string, WorkforceRow>();
  for await (const tableRow of table.rows) {
    const { value: row, findings } = readWorkforceRow(tableRow, {
      columns: table.header.length,
      headings,
      register,
    });
    findings.forEach(report);
    if (row === undefined) continue;
    const key = `${row.area.code} ${row.period}`;
    checkDuplicate(row, rows.get(key)).forEach(report);
    if (rows.has(key)) continue;
    checkRatesAgainstCounts(row, headings).forEach(report);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function toObservations({ area, period, figures }: WorkforceRow): readonly PublishedObservation[] {
  return [...figures].map(([indicator, figure]) => ({ indicator, area: area.code, period, figure }));
}

/** Reads the publisher's file, of any vintage, with every check. The vintage is the latest year unless it is named. */
export async function readWorkforce(reading: Reading): Promise<ReadEdition> {
  const table = await openTable(reading.file, {
    format: "csv",
    columns: (header) => [...placeColumns, ...figureHeadings(header).values()],
    report: reading.report,
    onProgress: reading.onProgress,
  });
  if (table === undefined) return { vintage: reading.vintage ?? "", rows: 0, content: emptyContent };
  const headings = figureHeadings(table.header);
  const rows = await collectRows(table, headings, reading);
  [
    ...checkEveryAreaPresent(rows, reading.register),
    ...checkEnglandAgainstLastRelease(rows, headings, reading.latest),
    ...checkStockAndFlow(rows),
  ].forEach(reading.report);
  const latestYear =
    rows
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? "";
  const observations = rows.flatMap(toObservations);
  return {
    vintage: reading.vintage ?? latestYear,
    rows: rows.length,
    content: { ...emptyContent, observations },
  };
}
