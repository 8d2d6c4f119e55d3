import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server whose user may create databases. */
export interface Postgresql {
  readonly url: string;
  readonly stop: () => void;
}

/** The server that TEST_DATABASE_URL names or, without it, one of its own from Debian's programs; nothing where neither is there. */
export async function startPostgresql(): Promise<Postgresql | undefined> {
  const given = process.env["TEST_DATABASE_URL"] ?? "";
  if (given !== "") return { url: given, stop: () => undefined };
  const [newest] = globSync("/usr/lib/postgresql/*/bin").toSorted((a, b) => versionOf(b) - versionOf(a));
  return newest === undefined ? undefined : startCluster(newest, await findFreePort());
}

function versionOf(programs: string): number {
  return Number(programs.split("/").at(-2));
}

function startCluster(programs: string, port: number): Postgresql {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-postgresql-"));
  const data = join(folder, "data");
  const root = process.getuid?.() === 0;
  const run = (program: string, ...words: readonly string[]) => {
    const command = [join(programs, program), ...words];
    const [first = "", ...rest] = root ? ["runuser", "-u", "postgres", "--", ...command] : command;
    return spawnSync(first, rest, { cwd: folder, stdio: "ignore" }).status === 0;
  };
  const stop = () => {
    run("pg_ctl", "-D", data, "-m", "immediate", "stop");
    rmSync(folder, { recursive: true, force: true });
  };
  if (root) spawnSync("chown", ["postgres", folder]);
  const started =
    run("initdb", "-D", data, "-U", "plumbline", "-A", "trust", "-E", "UTF8") &&
    run("pg_ctl", "-D", data, "-o", `-p ${port} -k ${folder}`, "-w", "-l", join(folder, "log"), "start");
  if (started) return { url: `postgres://plumbline@localhost:${port}/postgres`, stop };
  stop();
  throw new Error(`PostgreSQL in ${programs} could not be started: set TEST_DATABASE_URL to one that runs.`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}
