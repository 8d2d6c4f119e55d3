import type { ContextFact, ContextTopic } from "@plumbline/domain";
import { checkKnownCode } from "../checks/known-codes.js";
import { listRepeatedFacts } from "../checks/repeated-facts.js";
import { emptyContent } from "../content/edition-content.js";
import type { Checked } from "../importing/checked.js";
import type { ReadEdition, Reading } from "../importing/data-source.js";
import { openTable, type TableRow } from "../importing/read-table.js";

/** How a file of one topic is read. Rows that are not of the topic are read over. */
export interface ContextFile {
  readonly topic: ContextTopic;
  readonly columns: readonly string[];
  readonly codeColumn: string;
  readonly isOfTopic: (row: TableRow) => boolean;
  /** What the row says and of when; without a value the row carries none, and the findings say why. */
  readonly readFact: (row: TableRow) => Checked<Pick<ContextFact, "period" | "text">>;
  readonly vintage: string;
}

/** Reads a file of facts by authority, each with everything the checks say of it. */
export async function readContext(reading: Reading, file: ContextFile): Promise<ReadEdition> {
  const { report, register, vintage = file.vintage } = reading;
  const table = await openTable(reading.file, {
    format: "csv",
    columns: () => file.columns,
    report,
    onProgress: reading.onProgress,
  });
  const placed: { readonly row: number; readonly fact: ContextFact }[] = [];
  let rows = 0;
  for await (const row of table?.rows ?? []) {
    if (!file.isOfTopic(row)) continue;
    rows += 1;
    const area = checkKnownCode(row, file.codeColumn, register);
    const fact = file.readFact(row);
    [...area.findings, ...fact.findings].forEach(report);
    if (area.value === undefined || fact.value === undefined) continue;
    placed.push({ row: row.row, fact: { topic: file.topic, area: area.value.code, ...fact.value } });
  }
  listRepeatedFacts(placed).forEach(report);
  return { vintage, rows, content: { ...emptyContent, context: placed.map(({ fact }) => fact) } };
}
