import { isFullDate, type ContextFact } from "@plumbline/domain";
import type { Checked } from "../../../importing/checked.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { TableRow } from "../../../importing/read-table.js";
import { readContext } from "../../read-context.js";

const grades: readonly string[] = ["Outstanding", "Good", "Requires improvement to be good", "Inadequate"];
const [gradeColumn, dayColumn] = ["Overall effectiveness", "Publication date"];

function readJudgement(row: TableRow): Checked<Pick<ContextFact, "period" | "text">> {
  const [text, period] = [row.text(gradeColumn), row.text(dayColumn)];
  if (!grades.includes(text)) {
    const message = () => `“${text}” is no grade: it is one of ${grades.join(", ")}.`;
    const place = { row: row.row, column: gradeColumn };
    return { findings: [{ ...place, check: "known-grades", severity: "error", message }] };
  }
  if (!isFullDate(period)) {
    const message = () => `“${period}” is no day: write it like 2024-07-23.`;
    return { findings: [{ row: row.row, column: dayColumn, check: "periods", severity: "error", message }] };
  }
  return { value: { period, text }, findings: [] };
}

/** Reads the history of inspections of local authority children’s services: one inspection a row. */
export function readJudgements(reading: Reading): Promise<ReadEdition> {
  return readContext(reading, {
    topic: "ofsted-judgement",
    columns: ["Local authority area code", dayColumn, gradeColumn],
    codeColumn: "Local authority area code",
    isOfTopic: () => true,
    readFact: readJudgement,
    vintage: "2025",
  });
}
