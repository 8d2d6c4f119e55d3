import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateStore, openStore, publishBundled } from "@plumbline/data";

/** Makes one store with the bundled releases, for every test to copy. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-cli-"));
  const store = await openStore({ dataFolder: join(folder, "bundled") });
  await migrateStore(store);
  await publishBundled(store);
  await store.close();
  process.env["BUNDLED_STORE"] = join(folder, "bundled");
  return () => rm(folder, { recursive: true, force: true });
}
