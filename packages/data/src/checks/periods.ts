import type { Finding } from "../importing/issue.js";

const check = "periods";
const year = /^20\d\d$/;

/** A workforce period is a reporting year in four digits. */
export function checkPeriod(row: number, period: string, identifier: string): readonly Finding[] {
  const wrongYear: Finding = {
    row,
    column: "time_period",
    check,
    severity: "error",
    message: () => `“${period}” is no reporting year: write it with four digits, like 2025.`,
  };
  const wrongKind: Finding = {
    row,
    column: "time_identifier",
    check,
    severity: "error",
    message: () =>
      `“${identifier}” is not “Reporting year”: periods of different kinds do not belong in one series.`,
  };
  return [...(year.test(period) ? [] : [wrongYear]), ...(identifier === "Reporting year" ? [] : [wrongKind])];
}
