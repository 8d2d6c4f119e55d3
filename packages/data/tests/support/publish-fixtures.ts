import { importFile, publishRelease, type ImportReport, type Store } from "../../src/index.js";
import { fixture } from "./fixtures.ts";

export const publishedAt = "2026-11-24T09:00:00.000Z";

export function importFixture(store: Store, name: string, source: string): Promise<ImportReport> {
  return importFile(store, { file: fixture(name), source });
}

/** Publishes the small fixtures as release 2023.0. */
export async function publishFixtures(store: Store): Promise<void> {
  await importFixture(store, "areas.tsv", "plumbline-areas");
  await importFixture(store, "neighbours-2025.csv", "dfe-statistical-neighbours");
  await importFixture(store, "notes.tsv", "plumbline-notes");
  await importFixture(store, "workforce-2023.csv", "dfe-workforce");
  await publishRelease(store, { publishedAt });
}
