import { openStore } from "@plumbline/data";

const [dataFolder = ""] = process.argv.slice(2);
await openStore({ dataFolder });
console.log("open");
