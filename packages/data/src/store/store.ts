import type { Kysely, Transaction } from "kysely";
import type { Tables } from "../database/tables.js";

export type Database = Kysely<Tables>;
export type WriteTransaction = Transaction<Tables>;

/** The durable place of editions and releases. Nothing that is served to a reader waits for it. */
export interface Store {
  readonly engine: "embedded" | "postgresql";
  readonly database: Database;
  /** Ends every connection, the embedded database and its lock; nothing is left running. */
  readonly close: () => Promise<void>;
}
