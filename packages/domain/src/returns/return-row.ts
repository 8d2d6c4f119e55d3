import type { AreaCode } from "../areas/area-code.js";
import type { AccreditationLevel } from "../programme/accreditation-level.js";
import type { ReturnCount } from "./return-count.js";

/** What one row of a return is about. `asAt` is an ISO day. */
export interface ReturnSubject {
  readonly programme: string;
  readonly area: AreaCode;
  readonly asAt: string;
  readonly level: AccreditationLevel;
}

/** One row of a return: counts of people, and nothing about any of them. */
export interface ReturnRow extends ReturnSubject {
  readonly counts: Readonly<Record<ReturnCount, number>>;
}

/** A row as it was written: its line in the file, and its text by column. */
export interface ReturnText {
  readonly row: number;
  readonly text: (column: string) => string;
}

/** As much of a row as could be read. */
export interface ReturnDraft extends Partial<ReturnSubject> {
  readonly row: number;
  readonly counts: Readonly<Partial<Record<ReturnCount, number>>>;
}

/** Two rows about the same thing have the same key. */
export function keyOfReturn({ programme, area, asAt, level }: ReturnSubject): string {
  return [programme, area, level, asAt].join(" ");
}

/** Two rows about the same thing, whatever their day, have the same. */
export function seriesOfReturn({ programme, area, level }: Omit<ReturnSubject, "asAt">): string {
  return [programme, area, level].join(" ");
}

/** What a draft is about, where all of it could be read. */
export function subjectOf({ programme, area, asAt, level }: ReturnDraft): ReturnSubject | undefined {
  if (programme === undefined || area === undefined || asAt === undefined || level === undefined) {
    return undefined;
  }
  return { programme, area, asAt, level };
}
