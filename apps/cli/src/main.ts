#!/usr/bin/env node
import { readAddress, readEnvironment } from "./environment.js";
import { run } from "./run.js";

process.stdout.on("error", () => process.exit(0));

process.exitCode = await run(process.argv.slice(2), {
  output: { out: process.stdout, err: process.stderr, watched: process.stderr.isTTY },
  location: () => readEnvironment(),
  address: () => readAddress(),
  now: () => new Date(),
});
