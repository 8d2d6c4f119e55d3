import type { Area } from "../areas/area.js";
import { findArea, type AreaRegister } from "../areas/area-register.js";
import { nearestNames } from "../naming/nearest-names.js";
import { isFullDate } from "../programme/partial-date.js";
import type { Release } from "../releases/release.js";
import type { Note } from "./note.js";

/** What may be entered with a key; events come with the project's own list. */
export const enteredNoteKinds = ["data-quality", "authority-comment"] as const;
export type EnteredNoteKind = (typeof enteredNoteKinds)[number];

/** A note as somebody wrote it, before anything is known of its words. */
export interface NoteDraft {
  readonly kind: EnteredNoteKind;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  readonly text: string;
  readonly signed: string;
  /** The ISO day it was written. */
  readonly date: string;
}

export type NotePart = "area" | "indicator" | "period" | "text" | "signed" | "date";

export interface NoteProblem {
  readonly part: NotePart | "key";
  readonly message: string;
}

export type CheckedNote =
  | { readonly sound: true; readonly note: Note }
  | { readonly sound: false; readonly problems: readonly NoteProblem[] };

interface NoteContext {
  readonly release: Release;
  /** The ISO day it is. */
  readonly today: string;
}

export const longestNote = 1_000;
export const longestSignature = 200;

/** Holds a note against a release: every problem of it, or the note as it will stand. White space becomes single spaces. */
export function checkNote(draft: NoteDraft, { release, today }: NoteContext): CheckedNote {
  const [text, author] = [toOneLine(draft.text), toOneLine(draft.signed)];
  const areas = unique(draft.areas).map((code) => findArea(release.areas, code) ?? code);
  const found = areas.filter((area) => typeof area !== "string");
  const indicators = unique(draft.indicators);
  const periods = unique(draft.periods);
  const problems = [
    ...checkAreas(draft.kind, areas, release.areas),
    ...checkNames(
      "indicator",
      indicators,
      release.indicators.map(({ slug }) => slug),
    ),
    ...checkNames("period", periods, release.periodCodes),
    ...checkSubject(draft),
    ...checkText("text", text, longestNote),
    ...checkText("signed", author, longestSignature),
    ...checkSignature(draft.kind, author),
    ...checkDay(draft.date, today),
  ];
  if (problems.length > 0) return { sound: false, problems };
  const { kind, date } = draft;
  return {
    sound: true,
    note: { kind, text, author, date, areas: found.map(({ code }) => code), indicators, periods },
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function toOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}

function checkAreas(
  kind: EnteredNoteKind,
  areas: readonly (Area | string)[],
  register: AreaRegister,
): readonly NoteProblem[] {
  const toMessage = (area: Area | string): string | undefined => {
    if (typeof area === "string")
      return `No area has the code “${area}”${nearest(area, register.byCode.keys())}`;
    return kind === "authority-comment" && area.level !== "local-authority"
      ? `${area.name} is no local authority, and only those make comments of their own.`
      : undefined;
  };
  return areas
    .map(toMessage)
    .filter((message) => message !== undefined)
    .map((message) => ({ part: "area", message }));
}

function nearest(word: string, known: Iterable<string>): string {
  const names = nearestNames(word, known);
  return names.length === 0 ? "." : `. The nearest are ${names.join(", ")}.`;
}

function checkNames(
  part: NotePart,
  words: readonly string[],
  known: readonly string[],
): readonly NoteProblem[] {
  return words
    .filter((word) => !known.includes(word))
    .map((word) => ({ part, message: `The release has no ${part} “${word}”${nearest(word, known)}` }));
}

function checkSubject({ kind, areas, indicators, periods }: NoteDraft): readonly NoteProblem[] {
  if (kind === "authority-comment")
    return areas.length > 0
      ? []
      : [{ part: "area", message: "An authority’s comment names the authority by its code." }];
  return areas.length + indicators.length + periods.length > 0
    ? []
    : [{ part: "area", message: "A note names an area, an indicator or a period at least." }];
}

function checkText(part: "text" | "signed", text: string, longest: number): readonly NoteProblem[] {
  if (text === "") return [{ part, message: "It is empty." }];
  if (/\p{C}/u.test(text)) return [{ part, message: "It holds characters that cannot be read." }];
  if (text.length <= longest) return [];
  return [{ part, message: `It is ${text.length} characters long, and ${longest} are the most.` }];
}

/** An authority's comment says in which office it was signed, and of which authority: two parts with a comma between. */
function checkSignature(kind: EnteredNoteKind, author: string): readonly NoteProblem[] {
  if (kind !== "authority-comment" || author === "" || /\S, \S/u.test(author)) return [];
  const example = "Director of Children’s Services, Leeds City Council";
  return [{ part: "signed", message: `Write the role and the authority, like “${example}”.` }];
}

function checkDay(date: string, today: string): readonly NoteProblem[] {
  if (!isFullDate(date)) return [{ part: "date", message: `“${date}” is no day: write it like 2026-03-19.` }];
  return date > today ? [{ part: "date", message: `${date} is still to come.` }] : [];
}
