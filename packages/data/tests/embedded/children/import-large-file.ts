import { importFile, openStore } from "@plumbline/data";

/** Prints the report's counts, and the most memory that was in use beyond what the open store takes. */
const [dataFolder = "", file = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder });
await importFile(store, { file: import.meta.filename, source: "dfe-workforce" });
const before = process.memoryUsage().rss;
let most = before;
const { staged, issues, counts } = await importFile(store, {
  file,
  source: "dfe-workforce",
  onProgress: () => (most = Math.max(most, process.memoryUsage().rss)),
});
console.log(JSON.stringify({ staged, listed: issues.length, counts, extraMegabytes: (most - before) / 1e6 }));
await store.close();
