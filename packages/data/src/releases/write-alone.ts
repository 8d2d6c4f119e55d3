import { sql } from "kysely";
import { StoreBusyError } from "../store/store-errors.js";
import type { Store, WriteTransaction } from "../store/store.js";

const lockNotAvailable = "55P03";

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === lockNotAvailable;
}

/**
 * Runs work that stages or publishes, alone: whoever else wants to write waits, readers do not. All of it happens or none.
 */
export async function writeAlone<T>(
  store: Store,
  waitSeconds: number,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  try {
    return await store.database.transaction().execute(async (transaction) => {
      await sql`set local lock_timeout = ${sql.lit(waitSeconds * 1000)}`.execute(transaction);
      await sql`lock table release in exclusive mode`.execute(transaction);
      return work(transaction);
    });
  } catch (error) {
    throw isLockTimeout(error) ? new StoreBusyError() : error;
  }
}
