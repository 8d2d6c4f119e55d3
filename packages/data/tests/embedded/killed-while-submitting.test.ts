import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { listAcceptedReturns, listAuditEntries, listSubmissions, openStore } from "../../src/index.js";
import { startChild } from "../support/children.ts";
import { makeDataFolder } from "../support/stores.ts";

/** Starts sending one file after another, kills the process a while after the first, and gives what it said was accepted. */
async function killWhileSubmitting(dataFolder: string, milliseconds: number): Promise<readonly string[]> {
  const child = startChild("submit-returns.ts", [dataFolder]);
  if (child.stdout === null) throw new Error("the child's output is not read");
  const lines: string[] = [];
  const reading = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  await expect.poll(() => lines.length, { timeout: 120_000 }).toBeGreaterThan(0);
  await wait(milliseconds);
  child.kill("SIGKILL");
  await Promise.all([once(child, "exit"), once(reading, "close")]);
  return lines.filter((line) => line.startsWith("accepted"));
}

test.each([0, 40, 150, 600])(
  "a process killed %i ms into taking returns in has lost none that it accepted, and half of none",
  async (milliseconds) => {
    const dataFolder = await makeDataFolder("empty");
    const accepted = await killWhileSubmitting(dataFolder, milliseconds);
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
