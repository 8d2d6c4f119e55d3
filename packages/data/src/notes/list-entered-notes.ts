import type { Note } from "@plumbline/domain";
import type { Store } from "../store/store.js";
import { readEntered } from "./entered-notes.js";
import { isSameNote } from "./is-same-note.js";

export interface EnteredNote extends Note {
  /** Published in the latest release, or staged for the next one. */
  readonly state: "published" | "staged";
}

/** Every note entered with a key, the oldest first. */
export async function listEnteredNotes(store: Store): Promise<readonly EnteredNote[]> {
  const { published, staged = published } = await readEntered(store.database);
  return staged.map((note) => {
    const isPublished = published.some((each) => isSameNote(each, note));
    return { ...note, state: isPublished ? "published" : "staged" };
  });
}
