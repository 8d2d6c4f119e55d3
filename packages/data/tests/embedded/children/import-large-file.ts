import { importFile, openStore } from "@plumbline/data";

/**
 * Prints the report's counts, and the most memory that the large file took beyond what a small one of its kind had taken: of the
 * whole process, and of what the reader itself holds.
 */
const [dataFolder = "", small = "", large = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder });

function inUse() {
  const { rss, heapUsed, external } = process.memoryUsage();
  return { process: rss, held: heapUsed + external };
}

await importFile(store, { file: small, source: "dfe-workforce" });
const before = inUse();
const most = { ...before };
const { staged, issues, counts } = await importFile(store, {
  file: large,
  source: "dfe-workforce",
  onProgress: () => {
    const now = inUse();
    most.process = Math.max(most.process, now.process);
    most.held = Math.max(most.held, now.held);
  },
});
const megabytes = (key: "process" | "held") => (most[key] - before[key]) / 1e6;
const report = {
  staged,
  listed: issues.length,
  counts,
  extraMegabytes: megabytes("process"),
  heldMegabytes: megabytes("held"),
};
console.log(JSON.stringify(report));
await store.close();
