import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EditionContent } from "../content/edition-content.js";
import { migrateStore } from "../database/migrate-store.js";
import { listEditionsOf, type Edition } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import { importFile, type ImportReport } from "../importing/import-file.js";
import { publishRelease } from "../releases/publish-release.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import { BundleError } from "./bundle-error.js";
import { contextSources } from "../sources/context-sources.js";
import { formatContext } from "./compact-context.js";
import { formatDeprivation } from "./compact-deprivation.js";
import { formatNeighbours } from "./compact-neighbours.js";
import { formatObservations } from "./compact-observations.js";
import { writeDigests } from "./digests.js";
import { bundledFolder } from "./bundled-folder.js";
import { bundledReleases, type BundledEdition } from "./manifest.js";

const formats: ReadonlyMap<string, (content: EditionContent) => string> = new Map([
  ["dfe-workforce", ({ observations }: EditionContent) => formatObservations(observations)],
  ["dfe-workforce-roles", ({ observations }: EditionContent) => formatObservations(observations)],
  ["dfe-statistical-neighbours", ({ neighbours }: EditionContent) => formatNeighbours(neighbours)],
  ["mhclg-deprivation", ({ deprivation }: EditionContent) => formatDeprivation(deprivation)],
  ...contextSources.map(
    ({ source }) => [source.slug, ({ context }: EditionContent) => formatContext(context)] as const,
  ),
]);

export interface Bundling {
  /** The folder that holds the publishers' files, laid out as the manifest says. */
  readonly publishersFolder: string;
  /** Where the bundle is written: the project's own, unless another folder is named. */
  readonly into?: URL;
  readonly onReport: (report: ImportReport) => void;
}

function keyOf({ source, vintage }: { readonly source: string; readonly vintage: string }): string {
  return `${source}@${vintage}`;
}

async function importEdition(store: Store, edition: BundledEdition, bundling: Bundling): Promise<void> {
  const file =
    edition.from === undefined
      ? fileURLToPath(new URL(edition.file, bundledFolder))
      : join(bundling.publishersFolder, edition.from);
  const { source, vintage, publishedOn } = edition;
  const report = await importFile(store, { file, source, vintage, publishedOn });
  bundling.onReport(report);
  if (!report.staged) throw new BundleError(edition.file, report.issues[0]?.message ?? "it was not staged");
}

async function writeEdition(store: Store, edition: Edition, file: URL): Promise<void> {
  const format = formats.get(edition.source.slug);
  if (format === undefined) return;
  await writeFile(file, format(await readEditionContent(store.database, [edition.id])));
}

async function bundleInto(store: Store, bundling: Bundling): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const release of bundledReleases) {
    const added = release.editions.filter((edition) => !digests.has(keyOf(edition)));
    for (const edition of added) await importEdition(store, edition, bundling);
    const { id } = await publishRelease(store, release);
    for (const edition of await listEditionsOf(store.database, id)) {
      const { slug: source, vintage = "" } = edition.source;
      const bundled = added.find((candidate) => keyOf(candidate) === keyOf({ source, vintage }));
      if (bundled === undefined) continue;
      await writeEdition(store, edition, new URL(bundled.file, bundling.into ?? bundledFolder));
      digests.set(keyOf(bundled), edition.digest);
    }
  }
  return digests;
}

/** Makes the bundled files anew from the publishers' files, through the same importer, checks and store as any release. */
export async function writeBundle(bundling: Bundling): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-bundle-"));
  const store = await openStore({ dataFolder: folder });
  try {
    await migrateStore(store);
    await writeDigests(await bundleInto(store, bundling), bundling.into ?? bundledFolder);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
