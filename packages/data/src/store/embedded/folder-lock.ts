import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreLockedError } from "../store-errors.js";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.js";

export interface FolderLock {
  readonly release: () => Promise<void>;
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** A hard link either puts the complete file in place or fails because one is there: no half-written lock is ever seen. */
async function putInPlace(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isFileError(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readLock(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  const [pid, start] = text.trim().split(" ");
  const number = Number(pid);
  return Number.isInteger(number) && number > 0 ? { pid: number, start: start ?? "" } : undefined;
}

/** Moves a dead holder's lock away; puts it back where a new holder turns out to have been quicker. */
async function removeStale(file: string, seen: string): Promise<void> {
  const moved = `${file}.${randomUUID()}`;
  try {
    await rename(file, moved);
  } catch (error) {
    if (isFileError(error, "ENOENT")) return;
    throw error;
  }
  const text = await readFile(moved, "utf8");
  if (text !== seen) await putInPlace(file, text);
  await rm(moved, { force: true });
}

/** Makes this process the only one that opens the folder; a lock that a dead process left behind is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, "lock");
  const own = await identifyProcess(process.pid);
  const text = `${own.pid} ${own.start} ${randomUUID()}\n`;
  if (!(await putInPlace(file, text))) {
    const seen = (await readLock(file)) ?? "";
    const holder = parseHolder(seen);
    if (holder === undefined || (await isRunning(holder))) throw new StoreLockedError(folder, holder?.pid);
    await removeStale(file, seen);
    if (!(await putInPlace(file, text))) throw new StoreLockedError(folder, undefined);
  }
  return { release: () => rm(file, { force: true }) };
}
