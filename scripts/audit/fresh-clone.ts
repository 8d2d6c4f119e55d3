// A stranger's first minutes: clone, npm ci, npm start, first page; stop; start again, first query.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "plumbline-clone-"));
const clone = join(folder, "plumbline");
const environment = { ...process.env, PORT: "3411", GATEWAY_PORT: "4411" };
const problems: string[] = [];

function hold(condition: boolean, sentence: string): void {
  console.log(`${condition ? "✓" : "✗"} ${sentence}`);
  if (!condition) problems.push(sentence);
}

function run(program: string, words: readonly string[], cwd: string): void {
  execFileSync(program, words, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function start(): Started {
  const child = spawn("npm", ["start"], { cwd: clone, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout?.on("data", (chunk) => (text += chunk));
  child.stderr?.on("data", (chunk) => (text += chunk));
  return { child, output: () => text };
}

async function secondsUntil(done: () => Promise<boolean>, limit: number): Promise<number> {
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  while (passed() < limit && !(await done().catch(() => false))) await wait(100);
  return passed();
}

async function servesPage(): Promise<boolean> {
  const page = await fetch("http://localhost:3411/");
  return page.ok && (await page.text()).includes("11.8%");
}

async function answersQuery(): Promise<boolean> {
  const query =
    '{ release { area(code: "E92000001") { observation(indicator: "turnover-rate-fte") { value } } } }';
  const answer = await fetch(`http://localhost:4411/graphql?query=${encodeURIComponent(query)}`);
  return (await answer.text()).includes("11.8");
}

async function stop({ child }: Started): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function isFree(port: number): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(
    () => false,
    () => true,
  );
}

try {
  run("git", ["clone", "--quiet", root, clone], folder);
  run("npm", ["ci", "--silent"], clone);
  const first = start();
  const page = await secondsUntil(servesPage, 180);
  hold(page <= 90, `first page ${page.toFixed(1)} s after npm ci (at most 90 s)`);
  hold(await answersQuery(), "England 2025 turnover reads 11.8 over the API");
  await stop(first);
  await wait(500);
  hold((await isFree(3411)) && (await isFree(4411)), "stops cleanly on SIGTERM and frees both ports");
  const second = start();
  const query = await secondsUntil(answersQuery, 60);
  hold(query <= 5, `first query ${query.toFixed(1)} s after a second start (at most 5 s)`);
  await secondsUntil(servesPage, 30);
  hold(!/^Published \d/m.test(second.output()), "a second start publishes nothing");
  await stop(second);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(problems.length === 0 ? 0 : 1);
