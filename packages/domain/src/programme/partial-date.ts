const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Whether a text is an ISO day, month or year: a date as exact as its source and no more.
 *
 * @example isPartialDate("2018-07") // true
 */
export function isPartialDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const day = new Date(firstDay(text));
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(firstDay(text));
}

/** Whether a text is an ISO day of the calendar, neither a month nor a year. */
export function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day (ISO) that a partial date can mean: 2018-07 begins on 2018-07-01. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day (ISO) that a partial date can mean: 2020-02 ends on 2020-02-29. */
export function lastDay(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

/** A partial date as it reads: "16 March 2020", "July 2018", "2017". */
export function formatPartialDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}
