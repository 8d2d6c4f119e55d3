import { areaLevels, parseAreaCode, type Area, type AreaCode } from "@plumbline/domain";
import { emptyContent } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { Finding } from "../../../importing/issue.js";
import { openTable, type TableRow } from "../../../importing/read-table.js";
import { checkRelatedAreas } from "../../../checks/related-areas.js";

const columns = [
  "code",
  "dfe_code",
  "name",
  "level",
  "parent",
  "region",
  "valid_from",
  "valid_to",
  "predecessors",
  "successors",
  "members",
  "joint_return",
  "aliases",
  "change",
] as const;

type Column = (typeof columns)[number];

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const entry: Partial<Record<K, V>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}

function textOrNone(row: TableRow, column: Column): string | undefined {
  return row.text(column) || undefined;
}

function codesOf(row: TableRow, column: Column): readonly AreaCode[] {
  return row
    .text(column)
    .split(" ")
    .flatMap((code) => parseAreaCode(code) ?? []);
}

function badCell(row: TableRow, column: Column, message: string): Finding {
  return { row: row.row, column, check: "area-list", severity: "error", message: () => message };
}

function readArea(row: TableRow, report: (finding: Finding) => void): Area | undefined {
  const code = parseAreaCode(row.text("code"));
  const level = areaLevels.find((known) => known === row.text("level"));
  if (code === undefined)
    report(badCell(row, "code", `“${row.text("code")}” is no area code, like E12000003.`));
  if (level === undefined)
    report(badCell(row, "level", `“${row.text("level")}” is none of ${areaLevels.join(", ")}.`));
  if (row.text("name") === "") report(badCell(row, "name", "An area has a name."));
  if (code === undefined || level === undefined) return undefined;
  return {
    code,
    name: row.text("name"),
    level,
    ...optional("dfeCode", textOrNone(row, "dfe_code")),
    ...optional("parent", parseAreaCode(row.text("parent"))),
    ...optional("region", parseAreaCode(row.text("region"))),
    ...optional("validFrom", textOrNone(row, "valid_from")),
    ...optional("validTo", textOrNone(row, "valid_to")),
    ...optional("jointReturn", parseAreaCode(row.text("joint_return"))),
    ...optional("change", textOrNone(row, "change")),
    aliases: row.text("aliases").split(" | ").filter(Boolean),
    predecessors: codesOf(row, "predecessors"),
    successors: codesOf(row, "successors"),
    members: codesOf(row, "members"),
  };
}

/** Reads the project's own list of areas. The vintage is the year of its latest change unless it is named. */
export async function readAreas(reading: Reading): Promise<ReadEdition> {
  const { report } = reading;
  const table = await openTable(reading.file, {
    format: "tsv",
    columns: () => columns,
    report,
    onProgress: reading.onProgress,
  });
  const byCode = new Map<string, { readonly area: Area; readonly row: number }>();
  let rows = 0;
  for await (const row of table?.rows ?? []) {
    rows += 1;
    const area = readArea(row, report);
    if (area === undefined) continue;
    if (byCode.has(area.code)) report(badCell(row, "code", `${area.code} stands there twice: keep one row.`));
    byCode.set(area.code, { area, row: row.row });
  }
  checkRelatedAreas([...byCode.values()]).forEach(report);
  const areas = [...byCode.values()].map(({ area }) => area);
  const dates = areas.flatMap(({ validFrom }) => validFrom ?? []);
  const latestYear = dates.toSorted().at(-1)?.slice(0, 4) ?? "";
  return { vintage: reading.vintage ?? latestYear, rows, content: { ...emptyContent, areas } };
}
