import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { startWorker, stopWorker } from "./start-worker.js";

/**
 * The folder of the database, made if there is none. It is made under another name and moved into place when it is complete:
 * a process that dies while it makes one leaves none behind.
 */
export async function makeDatabase(folder: string): Promise<string> {
  const place = join(folder, "database");
  if (existsSync(place)) return place;
  const draft = join(folder, "database.draft");
  await rm(draft, { recursive: true, force: true });
  await stopWorker(await startWorker(draft));
  await rename(draft, place);
  return place;
}
