import { migrateStore, openStore, publishReturns, submitReturns } from "@plumbline/data";
import { loadSolver } from "@plumbline/domain";
import {
  hartlepool,
  issueSubmitter,
  now,
  programmeRelease,
  putKey,
  returnFile,
} from "../../support/returns.ts";

const [dataFolder = ""] = process.argv.slice(2);
const solver = await loadSolver();
const store = await openStore({ dataFolder });
await migrateStore(store);
const submitter = await issueSubmitter(store, [hartlepool.code]);
await submitReturns(store, {
  content: returnFile({ done: 60 }),
  release: programmeRelease,
  key: submitter,
  now,
});
const key = await putKey(store, { role: "statistician", areas: [] });
console.log("publishing");
await publishReturns(store, solver, { programme: "live", asAt: "2026-12-31", key, publishedAt: now });
console.log("published");
await store.close();
