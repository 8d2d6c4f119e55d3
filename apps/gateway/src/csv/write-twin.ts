import { openGovernmentLicence, toCsv, toCsvMetadata } from "@plumbline/documents";
import type { Release } from "@plumbline/domain";
import type { GatewayContext } from "../schema/context.js";
import { selectRelease, selectReleaseByEither } from "../schema/selection/select-release.js";
import { findSwitch, findText, parseAsked } from "../links/asked.js";
import { selectSoundly } from "./link-problems.js";
import type { Twin } from "./twin.js";

/** What every address of a file understands besides the arguments of its list. */
export const sharedParameters = ["release", "spreadsheet"] as const;

export interface TwinFile {
  readonly release: Release;
  /** Whether the link names its release, so that it gives the same file for ever. */
  readonly pinned: boolean;
  /** The same link with its release named. */
  readonly permalink: string;
  readonly csv: () => string;
  readonly metadata: () => string;
}

const byteOrderMark = "\uFEFF";

/** Answers a file's link; throws a LinkError with every problem of the link, or what the API throws where arguments contradict each other. */
export async function writeTwin(
  twin: Twin,
  search: URLSearchParams,
  context: GatewayContext,
): Promise<TwinFile> {
  const asked = parseAsked(search, [...twin.parameters, ...sharedParameters]);
  const answerTo = twin.ask(asked);
  const named = findText(asked, "release");
  const mark = findSwitch(asked, "spreadsheet") ? byteOrderMark : "";
  const release = selectSoundly(asked, () =>
    named === undefined ? selectRelease(context, {}) : selectReleaseByEither(context, named),
  );
  const { table, status } = await answerTo({ release, context });
  const permalink = toPermalink(twin, search, release);
  return {
    release,
    pinned: named !== undefined,
    permalink,
    csv: () => mark + toCsv(table, status),
    metadata: () =>
      toCsvMetadata(table, {
        url: permalink,
        language: "en-GB",
        status,
        metadata: toMetadata(release, permalink),
      }),
  };
}

function toPermalink({ name }: Twin, search: URLSearchParams, release: Release): string {
  const pinned = new URLSearchParams(search);
  pinned.set("release", release.version);
  return `/csv/${name}?${pinned.toString()}`;
}

function toMetadata(release: Release, permalink: string) {
  const sources = release.sources.map(({ publisher, name }) => `${publisher}: ${name}`);
  return {
    author: "Plumbline",
    source: sources.join("; "),
    published: release.publishedAt.slice(0, 10),
    release: release.version,
    digest: release.digest,
    permalink,
    licence: openGovernmentLicence,
  };
}
