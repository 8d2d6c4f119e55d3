import { listReleaseHeadings, migrateStore, openStore } from "@plumbline/data";

const [dataFolder = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder });
await migrateStore(store);
for (const { version } of await listReleaseHeadings(store)) console.log(version);
await store.close();
