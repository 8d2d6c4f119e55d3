import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment, Suite } from "./suites.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitest = resolve(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");

/** Runs one suite with vitest and counts its tests. A suite that runs no test, or skips one, has failed. */
export async function runSuite(suite: Suite, environment: Environment): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-suite-"));
  const report = join(folder, "report.json");
  const child = spawn(
    process.execPath,
    [
      vitest,
      "run",
      "--project",
      suite.project,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: suite.root, env: { ...process.env, ...environment }, stdio: "inherit" },
  );
  const [code] = await once(child, "exit");
  const counts = await readCounts(report);
  await rm(folder, { recursive: true, force: true });
  const sound = code === 0 && counts.passed > 0;
  return sound || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function readCounts(report: string): Promise<Counts> {
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numTotalTests } = JSON.parse(text);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}
