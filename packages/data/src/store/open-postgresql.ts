import { sql } from "kysely";
import { Pool } from "pg";
import { StoreUnavailableError } from "./store-errors.js";
import type { Store } from "./store.js";
import { toDatabase } from "./to-database.js";
import { typeParsers } from "./type-parsers.js";

function hostOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "the address in DATABASE_URL";
}

/** Opens a PostgreSQL server (15 or newer) that several processes may share. */
export async function openPostgresql(databaseUrl: string): Promise<Store> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 10_000,
    types: typeParsers,
    application_name: "plumbline",
  });
  const database = toDatabase(pool);
  try {
    await sql`select 1`.execute(database);
  } catch (error) {
    await database.destroy();
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StoreUnavailableError(
      `PostgreSQL at ${hostOf(databaseUrl)} does not answer: ${reason}. Check DATABASE_URL and that the server runs.`,
    );
  }
  return { engine: "postgresql", database, close: () => database.destroy() };
}
