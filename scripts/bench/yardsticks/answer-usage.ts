import { databaseMicroseconds } from "./database-processes.ts";

/** Loaded before any contestant: tells whoever started the process what it has used, and its database for it. */
process.on("message", (message) => {
  if (message === "usage") {
    process.send?.({
      type: "usage",
      cpu: process.cpuUsage(),
      database: databaseMicroseconds(),
      bytes: process.memoryUsage.rss(),
    });
  }
});
