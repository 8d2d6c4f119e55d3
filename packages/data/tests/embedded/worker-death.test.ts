import { join } from "node:path";
import { Pool } from "pg";
import { expect, test } from "vitest";
import { openConnectionStream } from "../../src/store/embedded/connection-stream.js";
import { startWorker, stopWorker } from "../../src/store/embedded/start-worker.js";
import { makeDataFolder } from "../support/stores.ts";

test("a query fails, and does not wait for ever, when the database's thread has died", async () => {
  const worker = await startWorker(join(await makeDataFolder("empty"), "database"));
  const pool = new Pool({
    max: 1,
    user: "postgres",
    database: "postgres",
    stream: () => openConnectionStream(worker),
  });
  pool.on("error", () => undefined);
  await pool.query("select 1");
  const [asleep] = await Promise.allSettled([pool.query("select pg_sleep(30)"), worker.terminate()]);
  expect(asleep).toEqual({ status: "rejected", reason: expect.any(Error) });
  await expect(pool.query("select 1")).rejects.toThrow("the embedded database has stopped");
  await pool.end();
  await stopWorker(worker);
});
