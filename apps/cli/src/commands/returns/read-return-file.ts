import {
  FileNotFoundError,
  listReleaseHeadings,
  loadRelease,
  NothingStagedError,
  type Store,
} from "@plumbline/data";
import type { Release, ReturnProblem } from "@plumbline/domain";
import { readFile } from "node:fs/promises";

export async function readReturnFile(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new FileNotFoundError(file);
    throw error;
  });
}

/** What returns are held against: the latest release, whatever its embargo. */
export async function loadNewest(store: Store): Promise<Release> {
  const latest = (await listReleaseHeadings(store)).find(({ illustrative }) => !illustrative);
  if (latest === undefined) throw new NothingStagedError();
  return loadRelease(store, latest.id);
}

export function formatProblems(file: string, problems: readonly ReturnProblem[]): string {
  const lines = problems.map(({ row, column, message, check }) => {
    return `${[file, row, column].filter((part) => part !== undefined).join(":")}  ${message} [${check}]`;
  });
  return [...lines, `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`].join("\n");
}
