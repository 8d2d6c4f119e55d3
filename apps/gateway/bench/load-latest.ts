import { migrateStore, openStore, listReleaseHeadings, loadRelease, publishBundled } from "@plumbline/data";
import type { Release } from "@plumbline/domain";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The latest of the releases that the project carries, from a store of its own. */
export async function loadLatest(): Promise<Release> {
  const dataFolder = await mkdtemp(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ dataFolder });
  try {
    await migrateStore(store);
    await publishBundled(store);
    const [latest] = await listReleaseHeadings(store);
    return await loadRelease(store, latest?.id ?? "");
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
