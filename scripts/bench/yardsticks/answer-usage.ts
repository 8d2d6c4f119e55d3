import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { databaseMicroseconds } from "./database-processes.ts";

/** What is still needed once everything that is not has been collected, in bytes. */
function countLive(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Loaded before any contestant: tells whoever started the process what it has used, and its database for it. */
process.on("message", (message) => {
  if (message === "live") process.send?.({ type: "live", bytes: countLive() });
  if (message === "usage") {
    process.send?.({
      type: "usage",
      cpu: process.cpuUsage(),
      database: databaseMicroseconds(),
      bytes: process.memoryUsage.rss(),
    });
  }
});
