import {
  existsOn,
  workforceDay,
  type Area,
  type AreaRegister,
  type StatisticalNeighbour,
} from "@plumbline/domain";
import { emptyContent } from "../../../content/edition-content.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { Finding } from "../../../importing/issue.js";
import { openTable, type TableRow } from "../../../importing/read-table.js";
import { parseCloseness } from "./parse-closeness.js";

const orders = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** DfE's codes of the authorities that exist at the model's date: they name no others. */
function areasByDfeCode(register: AreaRegister, day: string): ReadonlyMap<string, Area> {
  const authorities = register.areas.filter(({ level }) => level === "local-authority");
  return new Map(
    authorities.filter((area) => existsOn(area, day)).map((area) => [area.dfeCode ?? "", area] as const),
  );
}

function unknownCode(row: number, column: string, code: string): Finding {
  const message = () => `No authority of the model’s date has the DfE code “${code}”.`;
  return { row, column, check: "known-areas", severity: "error", message };
}

function unknownCloseness(row: number, column: string, text: string): Finding {
  const message = () =>
    `“${text}” is no closeness: it is extremely, very or somewhat close, close, or not close.`;
  return { row, column, check: "known-closeness", severity: "error", message };
}

interface RowReading {
  readonly byCode: ReadonlyMap<string, Area>;
  readonly model: string;
  readonly report: (finding: Finding) => void;
}

function readNeighbour(
  row: TableRow,
  order: number,
  { byCode, model, report }: RowReading,
): readonly StatisticalNeighbour[] {
  const area = byCode.get(row.text("old_la_code"));
  const neighbour = byCode.get(row.text(`SN_${order}`));
  const closeness = parseCloseness(row.text(`SN_${order}P`));
  if (neighbour === undefined) report(unknownCode(row.row, `SN_${order}`, row.text(`SN_${order}`)));
  if (closeness === undefined) report(unknownCloseness(row.row, `SN_${order}P`, row.text(`SN_${order}P`)));
  if (area === undefined || neighbour === undefined || closeness === undefined) return [];
  return [{ model, area: area.code, neighbour: neighbour.code, order, closeness }];
}

/** Reads the model as published: one authority a row, its ten nearest beside it. */
export async function readStatisticalNeighbours(reading: Reading): Promise<ReadEdition> {
  const { report, register, vintage = "2025" } = reading;
  const table = await openTable(reading.file, {
    format: "csv",
    columns: () => [
      "old_la_code",
      "la_name",
      "region_ind",
      "region_name",
      ...orders.flatMap((order) => [`SN_${order}`, `SN_${order}P`]),
    ],
    report,
    onProgress: reading.onProgress,
  });
  const context: RowReading = {
    byCode: areasByDfeCode(register, workforceDay(vintage)),
    model: `dfe-${vintage}`,
    report,
  };
  const neighbours: StatisticalNeighbour[] = [];
  let rows = 0;
  for await (const row of table?.rows ?? []) {
    rows += 1;
    if (!context.byCode.has(row.text("old_la_code"))) {
      report(unknownCode(row.row, "old_la_code", row.text("old_la_code")));
    }
    neighbours.push(...orders.flatMap((order) => readNeighbour(row, order, context)));
  }
  return { vintage, rows, content: { ...emptyContent, neighbours } };
}
