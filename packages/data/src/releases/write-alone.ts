import { sql } from "kysely";
import { StoreBusyError } from "../store/store-errors.js";
import type { Store, WriteTransaction } from "../store/store.js";

const lockNotAvailable = "55P03";

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === lockNotAvailable;
}

interface Turn {
  /** How long to wait for whoever is writing. */
  readonly waitSeconds: number;
  /** The table whose writers take turns. */
  readonly table: "release" | "submission";
}

/**
 * Runs work that stages or publishes, or takes returns in, alone: whoever else wants to write the same waits, readers do not. All
 * of it happens or none.
 */
export async function writeAlone<T>(
  store: Store,
  { waitSeconds, table }: Turn,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  try {
    return await store.database.transaction().execute(async (transaction) => {
      await sql`set local lock_timeout = ${sql.lit(waitSeconds * 1000)}`.execute(transaction);
      await sql`lock table ${sql.table(table)} in exclusive mode`.execute(transaction);
      return work(transaction);
    });
  } catch (error) {
    throw isLockTimeout(error) ? new StoreBusyError() : error;
  }
}
