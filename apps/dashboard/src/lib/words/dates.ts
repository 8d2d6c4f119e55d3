const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** An ISO day as it reads in a sentence: "30 September 2025". */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(day));
}
