import { migrateStore, openStore, publishBundled } from "@plumbline/data";

const [dataFolder = ""] = process.argv.slice(2);
const store = await openStore({ dataFolder });
await migrateStore(store);
console.log("publishing");
await publishBundled(store);
console.log("published");
await store.close();
