import { listWords } from "@plumbline/domain";

/** A note with the areas, indicators and periods it names; where it names none, it concerns all. */
export interface SubjectNote {
  readonly kind: "DATA_QUALITY" | "AUTHORITY_COMMENT" | "EVENT";
  readonly date: string;
  readonly author: string;
  readonly text: string;
  readonly sentence: string;
  readonly periods: readonly string[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly indicators: readonly { readonly slug: string; readonly shortName: string }[];
}

/** Figures that stand on a page. What is left out is all of them. */
export interface FigureBlock {
  readonly areas?: readonly string[];
  readonly indicators: readonly string[];
  readonly periods?: readonly string[];
}

/** The notes that concern some figure of the blocks, the newest first. */
export function listNotesBeside(
  notes: readonly SubjectNote[],
  blocks: readonly FigureBlock[],
): readonly SubjectNote[] {
  return notes
    .filter((note) => blocks.some((block) => isBeside(note, block)))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

function isBeside(note: SubjectNote, { areas, indicators, periods }: FigureBlock): boolean {
  return (
    meets(
      note.areas.map(({ code }) => code),
      areas,
    ) &&
    meets(
      note.indicators.map(({ slug }) => slug),
      indicators,
    ) &&
    meets(note.periods, periods)
  );
}

function meets(named: readonly string[], shown: readonly string[] | undefined): boolean {
  return named.length === 0 || shown === undefined || named.some((word) => shown.includes(word));
}

/** What a note is about, in words: "Leeds, agency rate, 2025", naming the indicators it shares with those shown. */
export function nameSubject(
  { areas, indicators, periods }: Pick<SubjectNote, "areas" | "indicators" | "periods">,
  shown: readonly string[] = [],
): string {
  const named = indicators.filter(({ slug }) => shown.includes(slug));
  const parts = [
    areas.map(({ name }) => name),
    named.map(({ shortName }) => shortName.toLowerCase()),
    periods,
  ];
  return parts.map(listWords).filter(Boolean).join(", ");
}

/** The notes on single areas as they stand under a table of their figures: "Leeds, 2025: …". */
export function toTableNotes(
  notes: readonly SubjectNote[],
  shown: readonly string[] = [],
): readonly string[] {
  const onAreas = notes.filter(({ areas }) => areas.length > 0);
  return [...new Set(onAreas.map((note) => `${nameSubject(note, shown)}: ${note.sentence}`))];
}
