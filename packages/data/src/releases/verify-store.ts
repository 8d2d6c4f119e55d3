import { digestContent, digestRelease, releaseIdOf } from "../content/digest.js";
import { listEditionsOf, listStagedEditions, toEdition, type Edition } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import type { Store } from "../store/store.js";
import { listHeadings } from "./list-release-headings.js";

export interface VerifiedEdition {
  readonly source: string;
  readonly vintage: string;
  /** Whether it still waits to be published. */
  readonly staged: boolean;
  readonly digest: string;
  readonly intact: boolean;
}

export interface VerifiedRelease {
  readonly version: string;
  readonly id: string;
  readonly digest: string;
  readonly intact: boolean;
}

export interface Verification {
  readonly editions: readonly VerifiedEdition[];
  readonly releases: readonly VerifiedRelease[];
  readonly intact: boolean;
}

async function verifyEdition(
  store: Store,
  { id, source, digest }: Edition,
  stagedIds: ReadonlySet<number>,
): Promise<VerifiedEdition> {
  const content = await readEditionContent(store.database, [id]);
  const intact = digestContent(content) === digest;
  return { source: source.slug, vintage: source.vintage ?? "", staged: stagedIds.has(id), digest, intact };
}

async function verifyRelease(
  store: Store,
  { id, version, digest }: { readonly id: string; readonly version: string; readonly digest: string },
): Promise<VerifiedRelease> {
  const editions = await listEditionsOf(store.database, id);
  const recomputed = digestRelease(
    editions.map((edition) => ({ source: edition.source.slug, digest: edition.digest })),
  );
  return { version, id, digest, intact: recomputed === digest && releaseIdOf(recomputed) === id };
}

/** Computes every digest of the store again, from the rows up: of each edition, then of each release. */
export async function verifyStore(store: Store): Promise<Verification> {
  const rows = await store.database.selectFrom("edition").selectAll().orderBy("id").execute();
  const stagedIds = new Set((await listStagedEditions(store.database)).map(({ id }) => id));
  const editions: VerifiedEdition[] = [];
  for (const edition of rows.map(toEdition)) editions.push(await verifyEdition(store, edition, stagedIds));
  const releases: VerifiedRelease[] = [];
  for (const heading of await listHeadings(store.database))
    releases.push(await verifyRelease(store, heading));
  const intact = [...editions, ...releases].every((verified) => verified.intact);
  return { editions, releases, intact };
}
