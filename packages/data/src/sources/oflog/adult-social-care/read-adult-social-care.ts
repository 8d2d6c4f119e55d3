import type { ContextFact } from "@plumbline/domain";
import type { Checked } from "../../../importing/checked.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { TableRow } from "../../../importing/read-table.js";
import { readContext } from "../../read-context.js";

const turnover = "Outcome, Workforce turnover rate";
const [yearColumn, codeColumn, measureColumn] = ["Financial year", "Local authority code", "Measure"];
const financialYear = /^\d{4}-\d{2}$/;

function readRate(row: TableRow): Checked<Pick<ContextFact, "period" | "text">> {
  const [text, period] = [row.text("Value"), row.text(yearColumn)];
  if (!financialYear.test(period)) {
    const message = () => `“${period}” is no financial year: write it like 2022-23.`;
    return { findings: [{ row: row.row, column: yearColumn, check: "periods", severity: "error", message }] };
  }
  const place = { row: row.row, column: "Value" };
  if (text === "") {
    const message = () => `${row.text(codeColumn)} has no rate in ${period}: nothing is carried for it.`;
    return { findings: [{ ...place, check: "missing-returns", severity: "warning", message }] };
  }
  const rate = Number(text);
  if (!Number.isFinite(rate) || rate < 0) {
    const message = () => `“${text}” is no rate: it is a number of 0 or more.`;
    return { findings: [{ ...place, check: "readable-figures", severity: "error", message }] };
  }
  return { value: { period, text }, findings: [] };
}

/** Reads the turnover of all staff in adult social care; the file’s other measures are read over. */
export function readAdultSocialCare(reading: Reading): Promise<ReadEdition> {
  return readContext(reading, {
    topic: "adult-care-staff-turnover",
    columns: [yearColumn, codeColumn, measureColumn, "Value"],
    codeColumn,
    isOfTopic: (row) => row.text(measureColumn) === turnover,
    readFact: readRate,
    vintage: "2022-23",
  });
}
