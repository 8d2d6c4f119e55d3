import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Starts a script of the tests in a process of its own, which uses the built package as any program would. */
export function startChild(
  script: string,
  words: readonly string[],
  nodeOptions: readonly string[] = [],
): ChildProcess {
  const file = fileURLToPath(new URL(`../embedded/children/${script}`, import.meta.url));
  return spawn(process.execPath, [...nodeOptions, file, ...words], { stdio: ["pipe", "pipe", "inherit"] });
}

/** Waits until the child has printed a line. */
export async function waitForLine(child: ChildProcess, wanted: string): Promise<void> {
  if (child.stdout === null) throw new Error("the child's output is not read");
  for await (const line of createInterface({ input: child.stdout })) if (line === wanted) return;
  throw new Error(`the child ended without “${wanted}”`);
}

/** Runs the script to its end and gives what it printed. */
export async function runChild(
  script: string,
  words: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<{ code: number; lines: string[] }> {
  const child = startChild(script, words, nodeOptions);
  const lines: string[] = [];
  if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const [code] = await once(child, "close");
  return { code, lines };
}
