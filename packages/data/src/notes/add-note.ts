import { checkNote, type Note, type NoteDraft, type NoteProblem, type Release } from "@plumbline/domain";
import { recordUse } from "../audit/record-use.js";
import { emptyContent } from "../content/edition-content.js";
import { stageEdition } from "../editions/stage-edition.js";
import type { Key } from "../keys/key.js";
import { writeAlone } from "../releases/write-alone.js";
import type { Store } from "../store/store.js";
import { checkRights } from "./check-rights.js";
import { enteredNotes, readEntered } from "./entered-notes.js";
import { isSameNote } from "./is-same-note.js";

export interface NoteEntry {
  readonly draft: NoteDraft;
  /** A key that works now. Its role, and a submitter’s authorities, decide what may be written. */
  readonly key: Key;
  /** The newest release, whatever its embargo. */
  readonly release: Release;
  /** The instant it is (ISO 8601). */
  readonly now: string;
}

/** What became of a note: it stands with the others for the next release, or nothing changed and why. */
export type NoteReport =
  | { readonly staged: true; readonly note: Note; readonly notes: number }
  | { readonly staged: false; readonly problems: readonly NoteProblem[] };

const waitSeconds = 10;

const repeated: NoteProblem = { part: "text", message: "This very note was entered already." };

function describe({ kind, areas, indicators, periods, author }: Note): string {
  const subject = [areas, indicators, periods].map((words) => words.join(" ")).filter(Boolean);
  return `${kind} on ${subject.join(", ")}, signed ${author}`;
}

/**
 * Stages a note for the next release together with every one entered before it: all of it or nothing. Writers take turns, so that
 * none is lost. The audit log says who entered it.
 */
export async function addNote(store: Store, { draft, key, release, now }: NoteEntry): Promise<NoteReport> {
  const today = now.slice(0, 10);
  const checked = checkNote(draft, { release, today });
  const rights = checkRights(key, draft, release);
  if (!checked.sound) return { staged: false, problems: [...rights, ...checked.problems] };
  if (rights.length > 0) return { staged: false, problems: rights };
  const { note } = checked;
  return writeAlone(store, { waitSeconds, table: "release" }, async (transaction) => {
    const { published, staged = published } = await readEntered(transaction);
    if (staged.some((each) => isSameNote(each, note))) return { staged: false, problems: [repeated] };
    const notes = [...staged, note];
    await stageEdition(
      transaction,
      { ...enteredNotes, vintage: today.slice(0, 4) },
      { ...emptyContent, notes },
    );
    const use = { at: now, key: key.id, role: key.role, action: "add-note", subject: describe(note) };
    await recordUse(transaction, use);
    return { staged: true, note, notes: notes.length };
  });
}
