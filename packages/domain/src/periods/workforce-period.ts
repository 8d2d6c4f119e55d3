import type { Period } from "./period.js";

export type WorkforcePeriodKind = "snapshot" | "year";

/** The day on which the workforce census of a year is taken (ISO). */
export function workforceDay(code: string): string {
  return `${code}-09-30`;
}

/**
 * The period behind a workforce `time_period`: the snapshot of 30 September, or the year that ends that day.
 * Source: DfE, Children's social work workforce methodology.
 *
 * @example workforcePeriod("year", "2025").label // "Year to 30 September 2025"
 */
export function workforcePeriod(kind: WorkforcePeriodKind, code: string): Period {
  const end = workforceDay(code);
  if (kind === "snapshot") return { code, kind, label: `30 September ${code}`, start: end, end };
  return { code, kind, label: `Year to 30 September ${code}`, start: `${Number(code) - 1}-10-01`, end };
}
