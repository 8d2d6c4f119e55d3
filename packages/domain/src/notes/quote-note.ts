import { formatPartialDate } from "../programme/partial-date.js";
import type { Note } from "./note.js";

/** A note as it stands in a cell or under a table: an authority's own words in quotes, with the day and who signed them. */
export function quoteNote({ kind, text, author, date }: Note): string {
  if (kind !== "authority-comment") return text;
  return `From the authority, ${formatPartialDate(date)}, ${author}: “${text}”`;
}
