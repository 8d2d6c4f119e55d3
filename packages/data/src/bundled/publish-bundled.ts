import type { ReleaseHeading } from "@plumbline/domain";
import { findPublishedEdition, listEditionsOf, type Edition } from "../editions/edition.js";
import { insertEdition } from "../editions/stage-edition.js";
import { findLatest, listHeadings } from "../releases/list-release-headings.js";
import { publishEditions } from "../releases/publish-editions.js";
import { isLater, parseVersion } from "../releases/release-version.js";
import { writeAlone } from "../releases/write-alone.js";
import type { Store, WriteTransaction } from "../store/store.js";
import { bundledReleases, type BundledRelease } from "./manifest.js";
import { readBundledEdition, registerOf, type BundledContent } from "./read-bundled-edition.js";

/** Long enough for another process to publish all of them first. */
const waitSeconds = 120;

async function listMissing(transaction: WriteTransaction): Promise<readonly BundledRelease[]> {
  const last = findLatest(await listHeadings(transaction));
  const lastVersion = last && parseVersion(last.version);
  return bundledReleases.filter((release) => {
    const version = parseVersion(release.version);
    return version !== undefined && (lastVersion === undefined || isLater(version, lastVersion));
  });
}

async function readContents({ editions }: BundledRelease): Promise<readonly BundledContent[]> {
  const contents: BundledContent[] = [];
  for (const edition of editions) contents.push(await readBundledEdition(edition, registerOf(contents)));
  return contents;
}

/** Sources of the last release that the bundle does not speak of stay as they are. */
async function listCarried(
  transaction: WriteTransaction,
  contents: readonly BundledContent[],
): Promise<readonly Edition[]> {
  const last = findLatest(await listHeadings(transaction));
  const before = last === undefined ? [] : await listEditionsOf(transaction, last.id);
  const bundled = new Set(contents.map(({ source }) => source.slug));
  return before.filter(({ source }) => !bundled.has(source.slug));
}

async function publishOne(transaction: WriteTransaction, release: BundledRelease): Promise<ReleaseHeading> {
  const contents = await readContents(release);
  const carried: Edition[] = [...(await listCarried(transaction, contents))];
  const fresh: Edition[] = [];
  for (const { source, content, digest } of contents) {
    const published = await findPublishedEdition(transaction, source.slug, digest);
    if (published === undefined) fresh.push(await insertEdition(transaction, source, content));
    else carried.push(published);
  }
  return publishEditions(transaction, { carried, fresh }, release);
}

/**
 * Publishes the releases that the project carries and the store does not yet have, oldest first; all of them or none.
 * A store that has a later release already keeps it as its latest.
 */
export function publishBundled(store: Store): Promise<readonly ReleaseHeading[]> {
  return writeAlone(store, { waitSeconds, table: "release" }, async (transaction) => {
    const published: ReleaseHeading[] = [];
    for (const release of await listMissing(transaction))
      published.push(await publishOne(transaction, release));
    return published;
  });
}
