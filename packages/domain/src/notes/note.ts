import type { AreaCode } from "../areas/area-code.js";

export const noteKinds = ["data-quality", "authority-comment", "event"] as const;
export type NoteKind = (typeof noteKinds)[number];

/**
 * A dated remark beside figures. It concerns the areas, indicators and periods it names, and all of those it leaves empty.
 * `date` is the ISO day it was written, or on which an event fell.
 */
export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
  readonly author: string;
  readonly date: string;
  readonly areas: readonly AreaCode[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
}

interface NoteSubject {
  readonly area: AreaCode;
  readonly indicator?: string;
  readonly period?: string;
}

function concerns(named: readonly string[], subject: string | undefined): boolean {
  return named.length === 0 || (subject !== undefined && named.includes(subject));
}

const naming = new WeakMap<readonly Note[], ReadonlyMap<AreaCode, readonly Note[]>>();

/** The notes that name an area, in their order. */
export function listNotesNaming(notes: readonly Note[], area: AreaCode): readonly Note[] {
  const known = naming.get(notes) ?? groupByArea(notes);
  naming.set(notes, known);
  return known.get(area) ?? [];
}

function groupByArea(notes: readonly Note[]): ReadonlyMap<AreaCode, readonly Note[]> {
  const grouped = new Map<AreaCode, Note[]>();
  for (const note of notes) {
    for (const area of new Set(note.areas)) {
      const named = grouped.get(area) ?? [];
      named.push(note);
      grouped.set(area, named);
    }
  }
  return grouped;
}

/** The notes that belong beside an area, or beside one of its figures where indicator and period are given. */
export function listNotes(notes: readonly Note[], { area, indicator, period }: NoteSubject): readonly Note[] {
  const wholeArea = indicator === undefined && period === undefined;
  return notes.filter((note) =>
    wholeArea
      ? note.areas.includes(area)
      : concerns(note.areas, area) && concerns(note.indicators, indicator) && concerns(note.periods, period),
  );
}
