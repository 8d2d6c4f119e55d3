import { formatQuery, readText, type LinkParams } from "./url-state/fields.js";

/** The release a link pins, if it pins one. */
export function readPinned(params: LinkParams): string | undefined {
  return readText(params, "release");
}

/** What to append to a link so that the next page reads the same pinned release. */
export function carryPinned(params: LinkParams): string {
  return formatQuery({ release: readPinned(params) });
}
