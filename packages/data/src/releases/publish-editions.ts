import type { ReleaseHeading } from "@plumbline/domain";
import { digestContent, digestRelease, releaseIdOf } from "../content/digest.js";
import type { Edition } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import type { WriteTransaction } from "../store/store.js";
import { findLatest, listHeadings } from "./list-release-headings.js";
import { ContentChangedError, NothingChangedError, ReleaseVersionError } from "./release-errors.js";
import { formatVersion, isLater, parseVersion, type ReleaseVersion } from "./release-version.js";

export interface Publication {
  /** When it is published: an ISO 8601 instant. */
  readonly publishedAt: string;
  readonly version?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  /** Until when only those with a key for it may read it: an ISO 8601 instant. */
  readonly embargoUntil?: string | undefined;
}

async function findDataYear(transaction: WriteTransaction, editions: readonly Edition[]): Promise<number> {
  const ids = editions.map(({ id }) => id);
  const { latest } = await transaction
    .selectFrom("observation")
    .select(({ fn }) => fn.max("period").as("latest"))
    .where("edition", "in", ids)
    .executeTakeFirstOrThrow();
  if (latest === null) {
    throw new ReleaseVersionError(
      "A release needs figures: import a file of dfe-workforce before publishing.",
    );
  }
  return Number(latest.slice(0, 4));
}

function nextVersion(dataYear: number, last: ReleaseVersion | undefined): ReleaseVersion {
  return { dataYear, minor: last?.dataYear === dataYear ? last.minor + 1 : 0 };
}

/** Illustrative releases are numbered from here, so that they never take the number of a release of figures. */
const firstIllustrative = 900;

function nextIllustrativeVersion(dataYear: number, headings: readonly ReleaseHeading[]): ReleaseVersion {
  const minors = headings
    .flatMap(({ version }) => parseVersion(version) ?? [])
    .filter((version) => version.dataYear === dataYear && version.minor >= firstIllustrative)
    .map(({ minor }) => minor);
  return { dataYear, minor: Math.max(firstIllustrative - 1, ...minors) + 1 };
}

function chooseVersion(
  dataYear: number,
  last: ReleaseVersion | undefined,
  asked: string | undefined,
): ReleaseVersion {
  const version = asked === undefined ? nextVersion(dataYear, last) : parseVersion(asked);
  if (version === undefined) {
    throw new ReleaseVersionError(
      `“${asked}” is no version: write the data year and a number, like ${dataYear}.0.`,
    );
  }
  if (version.dataYear !== dataYear) {
    throw new ReleaseVersionError(
      `The staged figures end in ${dataYear}, so the version starts with ${dataYear}.`,
    );
  }
  if (last !== undefined && !isLater(version, last)) {
    throw new ReleaseVersionError(
      `Version ${formatVersion(version)} would not come after the last release, ${formatVersion(last)}. Older data cannot become the latest.`,
    );
  }
  if (version.minor >= firstIllustrative) {
    throw new ReleaseVersionError(
      `Numbers from ${firstIllustrative} are for illustrative releases: choose a smaller one.`,
    );
  }
  return version;
}

/** What is published is what is in the rows at this moment, not what somebody once said was in them. */
async function checkContent(transaction: WriteTransaction, { id, source, digest }: Edition): Promise<void> {
  const content = await readEditionContent(transaction, [id]);
  if (digestContent(content) !== digest) throw new ContentChangedError(source.slug, source.vintage ?? "");
}

function defaultTitle({ dataYear, minor }: ReleaseVersion): string {
  const title = `Children’s social work workforce to ${dataYear}`;
  return minor === 0 ? title : `${title}, revision ${minor}`;
}

/** A release carries forward what the one before it holds, so it stays under embargo at least as long. */
function latestEmbargo(ends: readonly (string | undefined)[], publishedAt: string): string | undefined {
  const instants = ends.flatMap((end) => (end === undefined ? [] : [Date.parse(end)]));
  const latest = Math.max(Date.parse(publishedAt), ...instants);
  return latest > Date.parse(publishedAt) ? new Date(latest).toISOString() : undefined;
}

/** Makes a release of some editions. `fresh` are those that no release holds yet: their rows are read again. */
export async function publishEditions(
  transaction: WriteTransaction,
  editions: { readonly carried: readonly Edition[]; readonly fresh: readonly Edition[] },
  { publishedAt, version: asked, title, summary, embargoUntil }: Publication,
): Promise<ReleaseHeading> {
  const all = [...editions.carried, ...editions.fresh];
  for (const edition of editions.fresh) await checkContent(transaction, edition);
  const headings = await listHeadings(transaction);
  const digest = digestRelease(
    all.map((edition) => ({ source: edition.source.slug, digest: edition.digest })),
  );
  const same = headings.find((heading) => heading.digest === digest);
  if (same !== undefined) throw new NothingChangedError(same.version);
  const illustrative = all.some(({ source }) => source.kind === "illustrative");
  const last = findLatest(headings);
  const lastVersion = last && parseVersion(last.version);
  const embargo = latestEmbargo([embargoUntil, last?.embargoUntil], publishedAt);
  const dataYear = await findDataYear(transaction, all);
  const version = illustrative
    ? nextIllustrativeVersion(dataYear, headings)
    : chooseVersion(dataYear, lastVersion, asked);
  const heading: ReleaseHeading = {
    id: releaseIdOf(digest),
    version: formatVersion(version),
    title: title ?? defaultTitle(version),
    publishedAt,
    digest,
    illustrative,
    ...(summary === undefined ? {} : { summary }),
    ...(last === undefined || illustrative ? {} : { supersedes: last.id }),
    ...(embargo === undefined ? {} : { embargoUntil: embargo }),
  };
  await insertRelease(transaction, heading, { version, editions: all });
  return heading;
}

async function insertRelease(
  transaction: WriteTransaction,
  heading: ReleaseHeading,
  { version, editions }: { readonly version: ReleaseVersion; readonly editions: readonly Edition[] },
): Promise<void> {
  await transaction
    .insertInto("release")
    .values({
      id: heading.id,
      data_year: version.dataYear,
      minor: version.minor,
      title: heading.title,
      summary: heading.summary ?? null,
      published_at: heading.publishedAt,
      digest: heading.digest,
      supersedes: heading.supersedes ?? null,
      illustrative: heading.illustrative,
      embargo_until: heading.embargoUntil ?? null,
    })
    .execute();
  await transaction
    .insertInto("release_edition")
    .values(editions.map(({ id, source }) => ({ release: heading.id, source: source.slug, edition: id })))
    .execute();
}
