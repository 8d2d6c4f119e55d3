import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { listAcceptedReturns, listAuditEntries, listSubmissions, openStore } from "../../src/index.js";
import { startChild } from "../support/children.ts";
import { makeDataFolder } from "../support/stores.ts";

interface Killing {
  /** The file during whose sending the process is killed. */
  readonly file: number;
  /** How long into it, roughly. */
  readonly milliseconds: number;
}

/** Starts sending one file after another, kills the process while it sends one, and gives what it had said was accepted. */
async function killWhileSubmitting(
  dataFolder: string,
  { file, milliseconds }: Killing,
): Promise<readonly string[]> {
  const child = startChild("submit-returns.ts", [dataFolder]);
  if (child.stdout === null) throw new Error("the child's output is not read");
  const lines: string[] = [];
  const reading = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  await expect.poll(() => lines, { timeout: 120_000, interval: 1 }).toContain(`sending ${file}`);
  await wait(milliseconds);
  child.kill("SIGKILL");
  await Promise.all([once(child, "exit"), once(reading, "close")]);
  expect([child.signalCode, lines.at(-1)]).toEqual(["SIGKILL", expect.stringMatching(/^sending/)]);
  return lines.filter((line) => line.startsWith("accepted"));
}

test.each([
  { file: 1, milliseconds: 0 },
  { file: 1, milliseconds: 9 },
  { file: 6, milliseconds: 3 },
  { file: 20, milliseconds: 0 },
])(
  "a process killed while it takes in file $file, $milliseconds ms into it, has lost none that it accepted, and half of none",
  async (killing) => {
    const dataFolder = await makeDataFolder("empty");
    const accepted = await killWhileSubmitting(dataFolder, killing);
    const store = await openStore({ dataFolder });
    const submissions = await listSubmissions(store);
    expect(submissions.length).toBeGreaterThanOrEqual(accepted.length);
    expect(submissions.length).toBeLessThanOrEqual(accepted.length + 1);
    expect(submissions.map(({ rows }) => rows)).toEqual(submissions.map(() => 3));
    expect(await listAuditEntries(store, { most: 100 })).toHaveLength(submissions.length);
    const standing = await listAcceptedReturns(store);
    expect(standing.map(({ counts }) => counts.accredited)).toEqual(standing.map(() => submissions.length));
    await store.close();
  },
);
