import type { AreaCode, NoteKind } from "@plumbline/domain";

export interface NoteTable {
  edition: number;
  kind: NoteKind;
  text: string;
  author: string;
  date: string;
  areas: readonly AreaCode[];
  indicators: readonly string[];
  periods: readonly string[];
}
