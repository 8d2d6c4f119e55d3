import { strToU8, zipSync, type Zippable } from "fflate";
import type { CalendarDay } from "../words/format-date.js";

export interface ZipEntry {
  readonly path: string;
  readonly content: string;
  /** Kept as it is, for programs that look at its bytes. */
  readonly stored?: boolean | undefined;
}

const firstDay: CalendarDay = { year: 1980, month: 1, day: 1 };

/** Files in a ZIP, in their order and all of one day: the same bytes for the same content, in any time zone. */
export function toZip(
  entries: readonly ZipEntry[],
  { year, month, day }: CalendarDay = firstDay,
): Uint8Array {
  const mtime = new Date(year, month - 1, day);
  const files: Zippable = Object.fromEntries(
    entries.map(({ path, content, stored }) => [path, [strToU8(content), { level: stored ? 0 : 9, mtime }]]),
  );
  return zipSync(files);
}
