import { importFile, migrateStore, openStore, publishRelease } from "@plumbline/data";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { Measured } from "../../../scripts/bench/measure.ts";

const areas = fileURLToPath(new URL("../bundled/plumbline-areas.tsv", import.meta.url));
const vintage = "csww/csww_indicators_2017_to_2025.csv";

/** Times importing and publishing one year's file into an embedded store. Empty where the publishers' files are not here. */
export async function benchPublishing(): Promise<readonly Measured[]> {
  const folder = process.env["PLUMBLINE_TEST_DATA"];
  if (folder === undefined) return [];
  const dataFolder = await mkdtemp(join(tmpdir(), "plumbline-bench-"));
  const store = await openStore({ dataFolder });
  try {
    await migrateStore(store);
    await importFile(store, { file: areas, source: "plumbline-areas" });
    const start = performance.now();
    await importFile(store, { file: resolve(folder, vintage), source: "dfe-workforce" });
    await publishRelease(store, { title: "Measured", publishedAt: new Date().toISOString() });
    return [
      {
        name: "import and publish of one year’s file",
        medianMs: performance.now() - start,
        targetMs: 10_000,
      },
    ];
  } finally {
    await store.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
