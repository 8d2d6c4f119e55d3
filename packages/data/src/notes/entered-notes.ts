import type { Note, Source } from "@plumbline/domain";
import { listEditionsOf, listStagedEditions, type Edition } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import { findLatest, listHeadings } from "../releases/list-release-headings.js";
import { openGovernmentLicence } from "../sources/licences.js";
import type { Database } from "../store/store.js";

/** Apart from the project’s own list of notes, so that neither an import of that list nor a bundled release takes their place. */
export const enteredNotes: Source = {
  slug: "plumbline-entered-notes",
  name: "Comments of authorities, and notes entered since the figures came out",
  publisher: "Authorities and Plumbline, each note signed",
  url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
  licence: openGovernmentLicence,
  kind: "reported",
};

async function readNotesOf(
  database: Database,
  editions: readonly Edition[],
): Promise<readonly Note[] | undefined> {
  const edition = editions.find(({ source }) => source.slug === enteredNotes.slug);
  return edition && (await readEditionContent(database, [edition.id])).notes;
}

/** The notes entered so far: those of the latest release, and those staged, which carry the published ones with them. */
export async function readEntered(database: Database) {
  const latest = findLatest(await listHeadings(database));
  const inRelease = latest === undefined ? [] : await listEditionsOf(database, latest.id);
  return {
    published: (await readNotesOf(database, inRelease)) ?? [],
    staged: await readNotesOf(database, await listStagedEditions(database)),
  };
}
