import { sql } from "kysely";
import { Pool } from "pg";
import { StoreUnavailableError } from "./store-errors.js";
import type { Database, Store } from "./store.js";
import { toDatabase } from "./to-database.js";
import { typeParsers } from "./type-parsers.js";

/** The first version in which a constraint can hold a chain of releases together. */
const oldestServer = 15;

function hostOf(databaseUrl: string): string {
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : "the address in DATABASE_URL";
}

async function readServerVersion(database: Database, host: string): Promise<number> {
  try {
    const query = sql<{
      version: number;
    }>`select current_setting('server_version_num')::integer / 10000 as version`;
    return (await query.execute(database)).rows[0]?.version ?? 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StoreUnavailableError(
      `PostgreSQL at ${host} does not answer: ${reason}. Check DATABASE_URL and that the server runs.`,
    );
  }
}

async function checkServer(database: Database, host: string): Promise<void> {
  const version = await readServerVersion(database, host);
  if (version >= oldestServer) return;
  throw new StoreUnavailableError(
    `PostgreSQL at ${host} is version ${version}. Plumbline needs ${oldestServer} or newer.`,
  );
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
    await checkServer(database, hostOf(databaseUrl));
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return { engine: "postgresql", database, close: () => database.destroy() };
}
