import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import {
  listReleaseHeadings,
  migrateStore,
  openStore,
  StoreLockedError,
  StoreUnavailableError,
} from "../../src/index.js";
import { runChild, startChild, waitForLine } from "../support/children.ts";
import { makeFile } from "../support/files.ts";
import { makeFolder } from "../support/folders.ts";
import { makeDataFolder } from "../support/stores.ts";

test("finds after a restart what was published before, and leaves nothing running that would keep a process alive", async () => {
  const dataFolder = await makeDataFolder("published");
  expect(await runChild("use-store.ts", [dataFolder])).toEqual({ code: 0, lines: ["2023.0"] });
  expect(await runChild("use-store.ts", [dataFolder])).toEqual({ code: 0, lines: ["2023.0"] });
  expect(await readdir(dataFolder)).toEqual(["database"]);
});

test("refuses a folder that another process has open, says which, and takes it once that process is killed", async () => {
  const dataFolder = await makeDataFolder("published");
  const holder = startChild("hold-store.ts", [dataFolder]);
  await waitForLine(holder, "open");
  await expect(openStore({ dataFolder })).rejects.toThrow(StoreLockedError);
  await expect(openStore({ dataFolder })).rejects.toThrow(`open in process ${holder.pid}.`);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const store = await openStore({ dataFolder });
  expect(await listReleaseHeadings(store)).toHaveLength(1);
  await store.close();
});

test("refuses a folder that this process has open already, and opens it again once it is closed", async () => {
  const dataFolder = await makeDataFolder("empty");
  const store = await openStore({ dataFolder });
  await expect(openStore({ dataFolder })).rejects.toThrow(StoreLockedError);
  await store.close();
  await (await openStore({ dataFolder })).close();
});

test("makes a database from the start where the first start was killed before it was made", async () => {
  const dataFolder = await makeFolder();
  const child = startChild("hold-store.ts", [dataFolder]);
  const draft = join(dataFolder, "database.draft", "base");
  await expect.poll(() => existsSync(draft), { timeout: 120_000, interval: 10 }).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(existsSync(join(dataFolder, "database"))).toBe(false);
  const store = await openStore({ dataFolder });
  await migrateStore(store);
  expect(await listReleaseHeadings(store)).toEqual([]);
  await store.close();
  expect(await readdir(dataFolder)).toEqual(["database"]);
});

test("says that a folder cannot be used, and which variable names it", async () => {
  const dataFolder = `${await makeFile("", "file")}/folder`;
  await expect(openStore({ dataFolder })).rejects.toThrow(StoreUnavailableError);
  await expect(openStore({ dataFolder })).rejects.toThrow(/PLUMBLINE_DATA/);
});

test("gives a new connection nothing of a transaction that the one before left open", async () => {
  const store = await openStore({ dataFolder: await makeDataFolder("empty") });
  await migrateStore(store);
  const broken = store.database.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    await sql`insert into edition (source, vintage, name, publisher, url, licence, kind, digest)
      values ('other', '1', 'n', 'p', 'u', 'l', 'reported', ${"0".repeat(64)})`.execute(connection);
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(connection);
  });
  await broken.catch(() => undefined);
  await sql`rollback`.execute(store.database);
  expect(await store.database.selectFrom("edition").selectAll().execute()).toEqual([]);
  await store.close();
});
