import { toAreaRegister, type AreaRegister } from "@plumbline/domain";
import { basename } from "node:path";
import { emptyContent } from "../content/edition-content.js";
import { listEditionsOf, listStagedEditions, type Edition } from "../editions/edition.js";
import { readEditionContent } from "../editions/read-edition-content.js";
import { stageEdition } from "../editions/stage-edition.js";
import { findLatest, listReleaseHeadings } from "../releases/list-release-headings.js";
import { loadRelease } from "../releases/load-release.js";
import { writeAlone } from "../releases/write-alone.js";
import { findDataSource } from "../sources/sources.js";
import type { Store } from "../store/store.js";
import type { DataSource, ReadEdition, Reading } from "./data-source.js";
import { FileNotFoundError, UnknownSourceError } from "./import-errors.js";
import { openIssueLog, type IssueCount, type IssueLog } from "./issue-log.js";
import type { Issue } from "./issue.js";
import type { Progress } from "./read-text.js";
import { UnreadableFileError } from "./unreadable-file-error.js";

export interface ImportRequest {
  readonly file: string;
  readonly source: string;
  readonly vintage?: string | undefined;
  /** The publisher's day (ISO), where it is known. */
  readonly publishedOn?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What an import did. Where any issue is an error, nothing was staged and the store is as it was. */
export interface ImportReport {
  readonly file: string;
  readonly source: string;
  readonly vintage: string;
  readonly staged: boolean;
  readonly rows: number;
  readonly issues: readonly Issue[];
  readonly counts: readonly IssueCount[];
}

const waitSeconds = 30;

async function loadRegister(store: Store, inRelease: readonly Edition[]): Promise<AreaRegister> {
  const staged = await listStagedEditions(store.database);
  const edition = [...staged, ...inRelease].find(({ source }) => source.slug === "plumbline-areas");
  const { areas } =
    edition === undefined ? emptyContent : await readEditionContent(store.database, [edition.id]);
  return toAreaRegister(areas);
}

async function toReading(store: Store, request: ImportRequest, log: IssueLog): Promise<Reading> {
  const last = findLatest(await listReleaseHeadings(store));
  const editions = last === undefined ? [] : await listEditionsOf(store.database, last.id);
  return {
    file: request.file,
    register: await loadRegister(store, editions),
    report: log.report,
    ...(request.vintage === undefined ? {} : { vintage: request.vintage }),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    ...(last === undefined ? {} : { latest: await loadRelease(store, last.id) }),
  };
}

async function readFile(dataSource: DataSource, reading: Reading): Promise<ReadEdition> {
  try {
    return await dataSource.read(reading);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR")) {
      throw new FileNotFoundError(reading.file);
    }
    if (!(error instanceof UnreadableFileError)) throw error;
    const { row, message } = error;
    reading.report({
      ...(row === undefined ? {} : { row }),
      check: "readable-file",
      severity: "error",
      message: () => message,
    });
    return { vintage: reading.vintage ?? "", rows: 0, content: emptyContent };
  }
}

/** Reads a publisher's file, checks it and stages it for the next release; with a single error, none of it. */
export async function importFile(store: Store, request: ImportRequest): Promise<ImportReport> {
  const dataSource = findDataSource(request.source);
  if (dataSource === undefined) throw new UnknownSourceError(request.source);
  const file = basename(request.file);
  const log = openIssueLog(file);
  const { vintage, rows, content } = await readFile(dataSource, await toReading(store, request, log));
  if (!log.hasErrors() && rows === 0) {
    log.report({
      check: "readable-file",
      severity: "error",
      message: () => "The file has a heading and no rows.",
    });
  }
  const staged = !log.hasErrors();
  if (staged) {
    const { publishedOn } = request;
    const source = { ...dataSource.source, vintage, ...(publishedOn === undefined ? {} : { publishedOn }) };
    await writeAlone(store, { waitSeconds, table: "release" }, (transaction) =>
      stageEdition(transaction, source, content),
    );
  }
  return { file, source: request.source, vintage, staged, rows, issues: log.issues(), counts: log.counts() };
}
