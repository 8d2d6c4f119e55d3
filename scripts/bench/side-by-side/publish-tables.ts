import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startPostgresql } from "./start-postgresql.ts";

const program = join(import.meta.dirname, "../yardsticks/tables.ts");

/** A PostgreSQL database with the bundled releases in Plumbline's own tables. */
export interface PublishedTables {
  readonly databaseUrl: string;
  readonly remove: () => void;
}

/** Publishes the bundled releases into a PostgreSQL database of their own; nothing where there is no PostgreSQL. */
export async function publishTables(): Promise<PublishedTables | undefined> {
  const postgresql = await startPostgresql();
  if (postgresql === undefined) return undefined;
  const url = new URL(postgresql.url);
  url.pathname = `/plumbline_side_by_side_${process.pid}`;
  const env = { ...process.env, DATABASE_URL: url.href, SERVER_URL: postgresql.url };
  const run = (task: string) =>
    spawnSync(process.execPath, [program, task], { env, stdio: "inherit" }).status;
  const remove = () => {
    run("drop");
    postgresql.stop();
  };
  if (run("make") === 0) return { databaseUrl: url.href, remove };
  remove();
  throw new Error("The releases could not be published into PostgreSQL; the lines above say why.");
}
