import { existsOn, reportsItself, workforceDay, type Area, type AreaRegister } from "@plumbline/domain";
import type { Finding } from "../importing/issue.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

const check = "every-area-present";

/** Where more than this share of a period's areas have no row, rows were lost; fewer may never have been printed. */
const mostAbsent = 0.05;

function listed(areas: readonly Area[]): string {
  const names = areas.slice(0, 5).map(({ name }) => name);
  return areas.length > 5 ? `${names.join(", ")} and ${areas.length - 5} more` : names.join(", ");
}

function checkAreasOf(
  period: string,
  present: ReadonlySet<string>,
  register: AreaRegister,
): readonly Finding[] {
  const day = workforceDay(period);
  const expected = register.areas.filter((area) => existsOn(area, day) && reportsItself(area));
  const absent = expected.filter(({ code }) => !present.has(code));
  if (absent.length === 0) return [];
  const lost =
    absent.length > expected.length * mostAbsent || absent.some(({ level }) => level !== "local-authority");
  const what = lost
    ? "The file was cut short or filtered: get it again from the publisher."
    : "Check that the publisher has none.";
  const message = () =>
    `${period} has no row for ${absent.length} of ${expected.length} areas: ${listed(absent)}. ${what}`;
  return [{ check, severity: lost ? "error" : "warning", message }];
}

/** Every period of the file has a row for each area that existed then and reports for itself. */
export function checkEveryAreaPresent(
  rows: readonly WorkforceRow[],
  register: AreaRegister,
): readonly Finding[] {
  const codesByPeriod = Map.groupBy(rows, ({ period }) => period);
  return [...codesByPeriod].flatMap(([period, ofPeriod]) =>
    checkAreasOf(period, new Set(ofPeriod.map(({ area }) => area.code)), register),
  );
}
