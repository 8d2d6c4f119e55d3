// Compiles the gateway on every change and restarts it. The packages it stands on are built beforehand, by the root's `npm run dev`.
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";

const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");

function run(...words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, words, { cwd: `${import.meta.dirname}/..`, stdio: "inherit" });
  child.once("exit", stop);
  return child;
}

const children = [
  run(compiler, "-p", "tsconfig.json", "--watch", "--preserveWatchOutput"),
  run("--watch", "dist/main.js"),
];

function stop(): void {
  for (const child of children) child.kill("SIGTERM");
}

process.once("SIGINT", stop);
process.once("SIGTERM", stop);
