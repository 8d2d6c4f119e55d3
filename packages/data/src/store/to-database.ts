import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Tables } from "../database/tables.js";
import type { Database } from "./store.js";

/** One dialect for both engines. An idle connection that breaks is replaced by the pool at the next query. */
export function toDatabase(pool: Pool): Database {
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
