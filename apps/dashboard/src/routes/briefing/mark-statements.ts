import type { ShownSource } from "#lib/release-heading.js";
import type { EvidenceFields, StatementFields } from "./brief.query.js";

/** A number of the brief with the question that gives it. */
export interface AskedNumber {
  readonly token: string;
  readonly query: string;
}

/** What stands behind a mark: where its numbers come from, a page that shows them, and the questions that give them. */
export interface BriefNote {
  readonly number: number;
  readonly name: string;
  readonly source: ShownSource;
  readonly url: string;
  readonly numbers: readonly AskedNumber[];
}

/** Words, or the number of a note that the number before points at. */
export type MarkedPiece = { readonly words: string } | { readonly note: number };
export type MarkedStatement = readonly MarkedPiece[];

export interface Marker {
  readonly mark: (statement: StatementFields) => MarkedStatement;
  /** The number of the note on an indicator, where a number of it has been marked. */
  readonly noteOn: (indicator: string) => number | undefined;
  readonly listNotes: () => readonly BriefNote[];
}

/** Numbers the notes of a brief in the order of its statements: one for each indicator, and one for each other page. */
export function createMarker(): Marker {
  const notes = new Map<string, BriefNote>();
  const noteFor = (evidence: EvidenceFields): number => {
    const key = keyOf(evidence);
    const { token, query } = evidence;
    const found = notes.get(key) ?? startNote(evidence, notes.size + 1);
    const isNew = found.numbers.every((each) => each.query !== query);
    notes.set(key, isNew ? { ...found, numbers: [...found.numbers, { token, query }] } : found);
    return found.number;
  };
  return {
    mark: (statement) => markStatement(statement, statement.evidence.map(noteFor)),
    noteOn: (indicator) => notes.get(indicator)?.number,
    listNotes: () => [...notes.values()],
  };
}

function keyOf({ indicator, source, url }: EvidenceFields): string {
  return indicator?.slug ?? `${source.slug} ${url}`;
}

function startNote({ indicator, source, url }: EvidenceFields, number: number): BriefNote {
  const page = new URL(url);
  const release = page.searchParams.get("release") ?? "";
  const link = indicator === null ? url : `${page.origin}/indicators/${indicator.slug}?release=${release}`;
  return { number, name: indicator?.name ?? source.name, source, url: link, numbers: [] };
}

/** A mark stands after each number, or after the last of several in a row that share it. */
function markStatement({ text, evidence }: StatementFields, numbers: readonly number[]): MarkedStatement {
  let from = 0;
  const pieces = evidence.flatMap(({ start, token }, place): readonly MarkedPiece[] => {
    const note = numbers[place];
    if (note === undefined || numbers[place + 1] === note) return [];
    const end = start + token.length;
    const words = text.slice(from, end);
    from = end;
    return [{ words }, { note }];
  });
  return [...pieces, { words: text.slice(from) }];
}
