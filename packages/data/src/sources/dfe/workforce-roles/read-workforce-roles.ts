import { emptyContent, type PublishedObservation } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { Finding } from "../../../importing/issue.js";
import { openTable, type Table, type TableRow } from "../../../importing/read-table.js";
import { readRoleRow, type RoleRow } from "./read-role-row.js";
import { completeTopic, hasBreakdowns, indicatorOfRole, roleColumns } from "./role-columns.js";

function isTotal(row: TableRow): boolean {
  return row.text("breakdown_topic") === completeTopic && row.text("breakdown") === "Total";
}

function repeated({ row, area, period, role }: RoleRow, first: RoleRow): Finding {
  const message = () =>
    `Row ${first.row} gives ${role} of ${area.name} (${area.code}) in ${period} already: keep one of the two.`;
  return { row, check: "duplicates", severity: "error", message };
}

async function collectRows(table: Table, reading: Reading): Promise<readonly RoleRow[]> {
  const { register, report } = reading;
  const byBreakdown = hasBreakdowns(table.header);
  const rows = new Map<string, RoleRow>();
  for await (const tableRow of table.rows) {
    if (byBreakdown && !isTotal(tableRow)) continue;
    const { value: row, findings } = readRoleRow(tableRow, { columns: table.header.length, register });
    findings.forEach(report);
    if (row === undefined) continue;
    const key = `${row.area.code} ${row.period} ${row.role}`;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    else report(repeated(row, first));
  }
  return [...rows.values()];
}

function toObservations({ area, period, role, figure }: RoleRow): readonly PublishedObservation[] {
  const indicator = indicatorOfRole.get(role);
  return indicator === undefined ? [] : [{ indicator, area: area.code, period, figure }];
}

/** Reads staff in post by role. Of a file with breakdowns only the totals are taken. The vintage is the latest year unless it is named. */
export async function readWorkforceRoles(reading: Reading): Promise<ReadEdition> {
  const table = await openTable(reading.file, {
    format: "csv",
    columns: roleColumns,
    report: reading.report,
    onProgress: reading.onProgress,
  });
  if (table === undefined) return { vintage: reading.vintage ?? "", rows: 0, content: emptyContent };
  const rows = await collectRows(table, reading);
  const years = rows.map(({ period }) => period).toSorted();
  const observations = rows.flatMap(toObservations);
  return {
    vintage: reading.vintage ?? years.at(-1) ?? "",
    rows: rows.length,
    content: { ...emptyContent, observations },
  };
}
