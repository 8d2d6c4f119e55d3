import { formatPartialDate } from "@plumbline/domain";

const isoDate = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that "2026-03-19" names, or undefined where it names none. */
export function parseDate(iso: string): CalendarDay | undefined {
  const groups = isoDate.exec(iso)?.groups;
  if (groups === undefined) return undefined;
  const [year, month, day] = [Number(groups["year"]), Number(groups["month"]), Number(groups["day"])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** A day as it is read aloud: "19 March 2026". Text that is no date stays as it is. */
export function formatDate(iso: string): string {
  return parseDate(iso) === undefined ? iso : formatPartialDate(iso);
}
