import { openEmbedded } from "./embedded/open-embedded.js";
import { openPostgresql } from "./open-postgresql.js";
import type { Store } from "./store.js";

export interface StoreLocation {
  /** A PostgreSQL URL; without one the store is embedded. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded store keeps its files; made if need be. */
  readonly dataFolder: string;
}

/** Opens the store that the location names. Run `migrateStore` before anything else. */
export function openStore({ databaseUrl, dataFolder }: StoreLocation): Promise<Store> {
  return databaseUrl === undefined || databaseUrl === ""
    ? openEmbedded(dataFolder)
    : openPostgresql(databaseUrl);
}
