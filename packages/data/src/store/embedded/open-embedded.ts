import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { Pool } from "pg";
import { StoreLockedError, StoreUnavailableError } from "../store-errors.js";
import type { Store } from "../store.js";
import { toDatabase } from "../to-database.js";
import { typeParsers } from "../type-parsers.js";
import { openConnectionStream } from "./connection-stream.js";
import { lockFolder, type FolderLock } from "./folder-lock.js";
import { makeDatabase } from "./make-database.js";
import { startWorker, stopWorker } from "./start-worker.js";

async function takeFolder(folder: string): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true });
    return await lockFolder(folder);
  } catch (error) {
    if (error instanceof StoreLockedError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailableError(
      `The data folder ${folder} cannot be used: ${reason}. Set PLUMBLINE_DATA to one that can.`,
    );
  }
}

/** Opens the PostgreSQL that lives in a folder of our own, for this process alone. */
export async function openEmbedded(dataFolder: string): Promise<Store> {
  const folder = resolve(dataFolder);
  const lock = await takeFolder(folder);
  try {
    const worker = await startWorker(await makeDatabase(folder));
    const pool = new Pool({
      max: 1,
      idleTimeoutMillis: 0,
      user: "postgres",
      database: "postgres",
      types: typeParsers,
      stream: () => openConnectionStream(worker),
    });
    const database = toDatabase(pool);
    const close = async () => {
      await database.destroy();
      await stopWorker(worker);
      await lock.release();
    };
    return { engine: "embedded", database, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
