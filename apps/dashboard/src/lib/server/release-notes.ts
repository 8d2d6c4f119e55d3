import type { SubjectNote } from "#lib/notes/notes-beside.js";
import { noteFields } from "./fragments/note.js";
import { ask } from "./gateway.js";
import { graphql } from "./graphql.js";

const notesQuery = graphql(
  `
    query ReleaseNotes($version: String) {
      release(version: $version) {
        notes {
          ...NoteFields
        }
      }
    }
  `,
  [noteFields],
);

/** Every note of a release. */
export async function listReleaseNotes(version: string): Promise<readonly SubjectNote[]> {
  const { release } = await ask(notesQuery, { version });
  return release?.notes ?? [];
}
