import { toAreaRegister, type AreaRegister, type Source } from "@plumbline/domain";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { digestContent } from "../content/digest.js";
import { emptyContent, type EditionContent } from "../content/edition-content.js";
import type { DataSource } from "../importing/data-source.js";
import { UnknownSourceError } from "../importing/import-errors.js";
import { openIssueLog } from "../importing/issue-log.js";
import { findDataSource } from "../sources/sources.js";
import { contextSources } from "../sources/context-sources.js";
import { parseContext } from "./compact-context.js";
import { parseDeprivation } from "./compact-deprivation.js";
import { parseNeighbours } from "./compact-neighbours.js";
import { parseObservations } from "./compact-observations.js";
import { BundleError } from "./bundle-error.js";
import { readDigests } from "./digests.js";
import { bundledFolder } from "./bundled-folder.js";
import { type BundledEdition } from "./manifest.js";

const formats: ReadonlyMap<string, (text: string) => EditionContent> = new Map([
  ["dfe-workforce", (text: string) => ({ ...emptyContent, observations: parseObservations(text) })],
  ["dfe-workforce-roles", (text: string) => ({ ...emptyContent, observations: parseObservations(text) })],
  ["dfe-statistical-neighbours", (text: string) => ({ ...emptyContent, neighbours: parseNeighbours(text) })],
  ["mhclg-deprivation", (text: string) => ({ ...emptyContent, deprivation: parseDeprivation(text) })],
  ...contextSources.map(
    ({ source }) =>
      [source.slug, (text: string) => ({ ...emptyContent, context: parseContext(text) })] as const,
  ),
]);

/** What we wrote ourselves is bundled as it is imported. */
async function readOwnList(
  dataSource: DataSource,
  edition: BundledEdition,
  register: AreaRegister,
): Promise<EditionContent> {
  const log = openIssueLog(edition.file);
  const file = fileURLToPath(new URL(edition.file, bundledFolder));
  const { content } = await dataSource.read({ file, vintage: edition.vintage, register, report: log.report });
  const [issue] = log.issues();
  if (issue !== undefined) throw new BundleError(edition.file, issue.message);
  return content;
}

export interface BundledContent {
  readonly source: Source;
  readonly content: EditionContent;
  readonly digest: string;
}

function checkDigest(edition: BundledEdition, digest: string, digests: ReadonlyMap<string, string>): void {
  if (digests.get(`${edition.source}@${edition.vintage}`) !== digest) {
    throw new BundleError(edition.file, "its content is not the one that was bundled");
  }
}

/** Reads one edition that the project carries and holds it against the digest it was bundled with. */
export async function readBundledEdition(
  edition: BundledEdition,
  register: AreaRegister,
): Promise<BundledContent> {
  const dataSource = findDataSource(edition.source);
  if (dataSource === undefined) throw new UnknownSourceError(edition.source);
  const parse = formats.get(edition.source);
  const content =
    parse === undefined
      ? await readOwnList(dataSource, edition, register)
      : parse(await readFile(new URL(edition.file, bundledFolder), "utf8"));
  const digest = digestContent(content);
  checkDigest(edition, digest, await readDigests());
  const publishedOn = edition.publishedOn === undefined ? {} : { publishedOn: edition.publishedOn };
  return { source: { ...dataSource.source, vintage: edition.vintage, ...publishedOn }, content, digest };
}

/** The areas among some editions' contents: what their other lists refer to. */
export function registerOf(contents: readonly BundledContent[]): AreaRegister {
  return toAreaRegister(contents.flatMap(({ content }) => content.areas));
}
