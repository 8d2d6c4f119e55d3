import type { ContextFact } from "@plumbline/domain";
import type { Checked } from "../../../importing/checked.js";
import type { ReadEdition, Reading } from "../../../importing/data-source.js";
import type { TableRow } from "../../../importing/read-table.js";
import { readContext } from "../../read-context.js";

const sumColumn = "Children's social care - Family Support Services - Net Current Expenditure (C7 = C3 - C6)";
/** Unitary authorities, metropolitan districts, London boroughs and shire counties: those that run children’s services. */
const classes: readonly string[] = ["UA", "MD", "LB", "SC"];
const noReturn = "[x]";
const totalMark = "[Y]";
const year = "2024-25";

function isAuthority(row: TableRow): boolean {
  return classes.includes(row.text("Class")) && row.text("E-code") !== totalMark;
}

function readSum(row: TableRow): Checked<Pick<ContextFact, "period" | "text">> {
  const [text, place] = [row.text(sumColumn), { row: row.row, column: sumColumn }];
  if (text === noReturn) {
    const message = () => `${row.text("Local authority")} made no return: nothing is carried for it.`;
    return { findings: [{ ...place, check: "missing-returns", severity: "warning", message }] };
  }
  const thousands = Number(text);
  if (text === "" || !Number.isFinite(thousands)) {
    const message = () => `“${text}” is no sum in thousands of pounds, nor ${noReturn} for a missing return.`;
    return { findings: [{ ...place, check: "readable-figures", severity: "error", message }] };
  }
  return { value: { period: year, text: String(Number(thousands.toFixed(2))) }, findings: [] };
}

/** Reads net current spending on family support, in thousands of pounds, the dust of binary fractions wiped off. */
export function readFamilySupport(reading: Reading): Promise<ReadEdition> {
  return readContext(reading, {
    topic: "family-support-spending",
    columns: ["E-code", "ONS Code", "Local authority", "Class", sumColumn],
    codeColumn: "ONS Code",
    isOfTopic: isAuthority,
    readFact: readSum,
    vintage: year,
  });
}
