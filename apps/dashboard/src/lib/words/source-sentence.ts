import type { ShownSource } from "../release-heading.js";
import { formatDay } from "./dates.js";

/** Publisher, publication, edition, day of publication and licence in a line. */
export function formatSource({ name, publisher, vintage, publishedOn, licence }: ShownSource): string {
  const edition = vintage === null ? name : `${name}, ${vintage}`;
  const day = publishedOn === null ? "" : `, published ${formatDay(publishedOn)}`;
  return `${publisher}, ${edition}${day}. ${licence}`;
}
