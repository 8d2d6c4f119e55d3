import { sql } from "kysely";
import { expect, test } from "vitest";
import { listReleaseHeadings, migrateStore, openStore, StoreUnavailableError } from "../../src/index.js";
import { makeDatabase } from "../support/stores.ts";

test("says which server does not answer, and not the password", async () => {
  const databaseUrl = "postgresql://somebody:secret@127.0.0.1:9/plumbline";
  const opening = openStore({ databaseUrl, dataFolder: "" });
  await expect(opening).rejects.toThrow(StoreUnavailableError);
  await expect(openStore({ databaseUrl, dataFolder: "" })).rejects.toThrow(
    /^(?!.*secret).*127\.0\.0\.1:9 does not answer/,
  );
});

test("goes on after the server has ended its idle connections", async () => {
  const databaseUrl = await makeDatabase();
  const store = await openStore({ databaseUrl, dataFolder: "" });
  const other = await openStore({ databaseUrl, dataFolder: "" });
  await migrateStore(store);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other.database);
  await expect.poll(() => listReleaseHeadings(store).catch(() => "broken")).toEqual([]);
  await store.close();
  await other.close();
});
