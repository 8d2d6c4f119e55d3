import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateStore, openStore } from "../../src/index.js";
import { publishFixtures } from "./publish-fixtures.ts";

/** Makes two embedded stores for tests to copy, an empty and a published one: making a database takes seconds. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-templates-"));
  const empty = await openStore({ dataFolder: join(folder, "empty") });
  await migrateStore(empty);
  await empty.close();
  await cp(join(folder, "empty"), join(folder, "published"), { recursive: true });
  const published = await openStore({ dataFolder: join(folder, "published") });
  await publishFixtures(published);
  await published.close();
  process.env["STORE_TEMPLATES"] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
