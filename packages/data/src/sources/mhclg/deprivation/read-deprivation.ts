import type { Deprivation } from "@plumbline/domain";
import { emptyContent } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { Finding } from "../../../importing/issue.js";
import { openTable, type TableRow } from "../../../importing/read-table.js";
import { readDistricts, type AreaDistricts } from "./districts.js";

const columns = ["lad19cd", "index_domain", "average_rank"] as const;
const wholeIndex = "Index of Multiple Deprivation";
const vintage = "2019";

function unreadableRank(row: TableRow): Finding {
  const message = () => `“${row.text("average_rank")}” is no mean rank: it is a number from 1 to 32,844.`;
  return { row: row.row, column: "average_rank", check: "readable-figures", severity: "error", message };
}

function repeated(row: TableRow): Finding {
  const message = () => `District ${row.text("lad19cd")} has a second row for the whole index. Keep one.`;
  return { row: row.row, column: "lad19cd", check: "duplicates", severity: "error", message };
}

function missingDistricts(code: string, area: string): Finding {
  const message = () => `District ${code}, which ${area} is made of, has no row. Take the file as published.`;
  return { column: "lad19cd", check: "every-area-present", severity: "error", message };
}

async function readRanks(reading: Reading): Promise<ReadonlyMap<string, number>> {
  const { file, report, onProgress } = reading;
  const table = await openTable(file, { format: "csv", columns: () => columns, report, onProgress });
  const ranks = new Map<string, number>();
  for await (const row of table?.rows ?? []) {
    if (row.text("index_domain") !== wholeIndex) continue;
    const rank = Number(row.text("average_rank"));
    if (ranks.has(row.text("lad19cd"))) report(repeated(row));
    else if (rank >= 1 && rank <= 32_844) ranks.set(row.text("lad19cd"), rank);
    else report(unreadableRank(row));
  }
  return ranks;
}

function toDeprivation(
  { area, basis, districts }: AreaDistricts,
  ranks: ReadonlyMap<string, number>,
): Deprivation {
  const population = districts.reduce((sum, district) => sum + district.population, 0);
  const weighted = districts.reduce(
    (sum, { code, population: people }) => sum + (ranks.get(code) ?? 0) * people,
    0,
  );
  return { index: `imd-${vintage}`, area, averageRank: weighted / population, population, basis };
}

/**
 * Reads the mean rank of every district's neighbourhoods and takes it to authorities: as published where the authority is a
 * district, else the mean of its districts, each weighing by its people.
 */
export async function readDeprivation(reading: Reading): Promise<ReadEdition> {
  const ranks = await readRanks(reading);
  const areas = await readDistricts();
  for (const { area, districts } of ranks.size === 0 ? [] : areas) {
    const [absent] = districts.filter(({ code }) => !ranks.has(code));
    if (absent !== undefined) reading.report(missingDistricts(absent.code, area));
  }
  const deprivation = areas.map((area) => toDeprivation(area, ranks));
  return { vintage, rows: ranks.size, content: { ...emptyContent, deprivation } };
}
