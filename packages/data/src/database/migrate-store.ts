import { Migrator } from "kysely/migration";
import type { Store } from "../store/store.js";
import { migrations } from "./migrations/migrations.js";

/** Brings the store's schema up to date. Safe to run from several processes at once. */
export async function migrateStore(store: Store): Promise<void> {
  const migrator = new Migrator({
    db: store.database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
