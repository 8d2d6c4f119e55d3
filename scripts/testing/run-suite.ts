import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Environment, Suite } from "./suites.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The file and the title of each test that failed. */
  readonly failures: readonly string[];
}

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
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
  const counts = await readCounts(report, suite.root);
  await rm(folder, { recursive: true, force: true });
  const sound = code === 0 && counts.passed > 0;
  return sound || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function readCounts(path: string, root: string): Promise<Counts> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, failures: ["The suite ended without a report."] };
  const report: Report = JSON.parse(text);
  const { numPassedTests, numTotalTests } = report;
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
    failures: listFailures(report, root),
  };
}

function listFailures({ testResults }: Report, root: string): readonly string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(resolve(root), name);
    const titles = assertionResults.filter((test) => test.status !== "passed").map((test) => test.fullName);
    return titles.length === 0 && status === "failed"
      ? [`${file}: could not be run`]
      : titles.map((title) => `${file} > ${title}`);
  });
}
