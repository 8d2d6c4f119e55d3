import { placeColumns } from "../workforce/workforce-columns.js";

export const headcountColumn = "inpost_headcount";

/** The roles that are carried, by the publisher's word for them. Other roles are read over. */
export const indicatorOfRole: ReadonlyMap<string, string> = new Map([
  ["Senior manager", "senior-managers-headcount"],
  ["Case holder", "case-holders-headcount"],
]);

export const roles: readonly string[] = [
  "Total",
  "Senior manager",
  "Middle manager",
  "First line manager",
  "Senior practitioner",
  "Case holder",
  "Qualified without cases",
];

const breakdownColumns = ["breakdown_topic", "breakdown"] as const;

/** Only this topic's total counts everybody: those of age and sex leave out people of whom it is not known. */
export const completeTopic = "Ethnicity major";

export function hasBreakdowns(header: readonly string[]): boolean {
  return breakdownColumns.some((column) => header.includes(column));
}

/** The columns that a file must have: those of its breakdowns too where it has any. */
export function roleColumns(header: readonly string[]): readonly string[] {
  const breakdowns = hasBreakdowns(header) ? breakdownColumns : [];
  return [...placeColumns, "role", ...breakdowns, "inpost_FTE", headcountColumn];
}
