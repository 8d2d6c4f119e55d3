// node tables.ts make | drop: the database that DATABASE_URL names, on the server at SERVER_URL, with Plumbline's tables and bundled releases.
import { Client } from "pg";
import { migrateStore, openStore, publishBundled } from "../../../packages/data/dist/index.js";

const url = new URL(process.env["DATABASE_URL"] ?? "");
const name = url.pathname.slice(1);

async function run(at: string, statement: string): Promise<void> {
  const client = new Client(at);
  await client.connect();
  await client.query(statement);
  await client.end();
}

const server = process.env["SERVER_URL"] ?? "";
if (process.argv[2] === "drop") {
  await run(server, `drop database if exists ${name} with (force)`);
} else {
  await run(server, `create database ${name}`);
  const store = await openStore({ databaseUrl: url.href, dataFolder: "" });
  await migrateStore(store);
  await publishBundled(store);
  await store.close();
  await run(url.href, "vacuum analyze");
}
