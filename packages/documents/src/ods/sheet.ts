import type { KnownFigure } from "../document/figure.js";

/** A sheet before it is XML: words about it, then one table. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly header: readonly SheetHeader[];
  readonly rows: readonly SheetRow[];
}

export interface SheetHeader {
  readonly text: string;
  readonly holds: "words" | "numbers";
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly reference?: boolean | undefined;
}

/** Words, a number, or words that lead somewhere. */
export type SheetCell = string | KnownFigure | SheetLink;

export interface SheetLink {
  readonly text: string;
  readonly href: string;
}

/** The line that holds the table's header, counted from 1. */
export function headerLine({ remarks }: Sheet): number {
  return remarks.length + 2;
}
