const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/**
 * The last day of the month that ends `months` after the day a scenario starts on (ISO days).
 *
 * @example monthEnd("2017-09-30", 39) // "2020-12-31"
 */
export function monthEnd(start: string, months: number): string {
  const day = parseDay(start);
  if (day === undefined) throw new Error(`${start} is no day`);
  return new Date(Date.UTC(day.year, day.month + months, 0)).toISOString().slice(0, 10);
}

/**
 * How many whole months of a scenario have ended by a day; undefined where the text is no day.
 *
 * @example monthsBy("2017-09-30", "2020-12-30") // 38: December 2020 has not ended
 */
export function monthsBy(start: string, day: string): number | undefined {
  const from = parseDay(start);
  const to = parseDay(day);
  if (from === undefined || to === undefined) return undefined;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return monthEnd(start, months) <= day ? months : months - 1;
}

function parseDay(text: string): { readonly year: number; readonly month: number } | undefined {
  const { year, month } = isoDay.exec(text)?.groups ?? {};
  const exists = new Date(`${text}T00:00:00Z`);
  if (year === undefined || month === undefined || Number.isNaN(exists.getTime())) return undefined;
  return exists.toISOString().startsWith(text) ? { year: Number(year), month: Number(month) } : undefined;
}
