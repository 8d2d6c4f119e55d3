import type { ShownSource } from "../release-heading.js";
import { formatDay } from "./dates.js";

/** Publisher, publication, edition and day of publication in a line. */
export function formatPublication({ name, publisher, vintage, publishedOn }: ShownSource): string {
  const edition = vintage === null ? name : `${name}, ${vintage}`;
  const day = publishedOn === null ? "" : `, published ${formatDay(publishedOn)}`;
  return `${publisher}, ${edition}${day}`;
}

/** The same with its licence: what a picture carries wherever it goes. */
export function formatSource(source: ShownSource): string {
  return `${formatPublication(source)}. ${source.licence}`;
}
