import { migrateStore, openStore, submitReturns } from "@plumbline/data";
import { hartlepool, issueSubmitter, now, programmeRelease, returnFile } from "../../support/returns.ts";

const levels = ["practitioner", "supervisor", "practice-leader"] as const;

const [dataFolder = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder });
await migrateStore(store);
const key = await issueSubmitter(store, [hartlepool.code]);
for (let done = 1; done <= 90; done += 1) {
  console.log(`sending ${done}`);
  const content = returnFile(...levels.map((level) => ({ level, done })));
  const report = await submitReturns(store, { content, release: programmeRelease, key, now });
  console.log(report.accepted ? `accepted ${report.submission}` : "refused");
}
await store.close();
