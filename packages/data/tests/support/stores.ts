import { randomUUID } from "node:crypto";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll } from "vitest";
import { migrateStore, openStore, type Store } from "../../src/index.js";
import { makeFolder } from "./folders.ts";
import { publishFixtures } from "./publish-fixtures.ts";

/** A folder with an embedded store that is not open: an empty one, or one with the fixtures published. */
export async function makeDataFolder(template: "empty" | "published"): Promise<string> {
  const folder = join(await makeFolder(), "data");
  await cp(join(process.env["STORE_TEMPLATES"] ?? "", template), folder, { recursive: true });
  return folder;
}

async function query(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}

const databases: (() => Promise<void>)[] = [];

/** A PostgreSQL database that is gone when the test file has finished. */
export async function makeDatabase(): Promise<string> {
  const server = process.env["TEST_DATABASE_URL"] ?? "";
  const name = `plumbline_${randomUUID().replaceAll("-", "")}`;
  await query(server, `create database ${name}`);
  databases.push(() => query(server, `drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

let storeOfFile: Store | undefined;

async function openStoreOfFile(): Promise<Store> {
  const onPostgresql = process.env["STORE_ENGINE"] === "postgresql";
  return onPostgresql
    ? openStore({ databaseUrl: await makeDatabase(), dataFolder: "" })
    : openStore({ dataFolder: await makeDataFolder("empty") });
}

/**
 * The test file's one store, on the engine that the suite is run for, with its tables and nothing in them. Starting an
 * embedded database costs a second or two; emptying one does not.
 */
export async function emptyStore(): Promise<Store> {
  storeOfFile ??= await openStoreOfFile();
  await sql`drop schema public cascade`.execute(storeOfFile.database);
  await sql`create schema public`.execute(storeOfFile.database);
  await migrateStore(storeOfFile);
  return storeOfFile;
}

/** The same store with one release, 2023.0, that holds the small fixtures: twelve areas, two years. */
export async function publishedStore(): Promise<Store> {
  const store = await emptyStore();
  await publishFixtures(store);
  return store;
}

afterAll(async () => {
  await storeOfFile?.close();
  for (const drop of databases) await drop();
});
