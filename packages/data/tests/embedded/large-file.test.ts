import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChild } from "../support/children.ts";
import { fixture } from "../support/fixtures.ts";
import { makeFolder } from "../support/folders.ts";
import { makeDataFolder } from "../support/stores.ts";

const large = 100_000_000;
const small = 2_000_000;

/** A file of the right shape, far too long: the fixture's rows again and again, with wrong codes among them. */
async function makeFile(bytesWanted: number, unclosed: boolean): Promise<string> {
  const [heading = "", ...rows] = (await readFile(fixture("workforce-2023.csv"), "utf8"))
    .trimEnd()
    .split("\n");
  const piece = `${rows.join("\n")}\n${rows.join("\n").replaceAll("E06000001", "E06000099")}\n`.repeat(100);
  const file = join(await makeFolder(), `${bytesWanted}-bytes.csv`);
  const stream = createWriteStream(file);
  stream.write(`${heading}\n${unclosed ? '"' : ""}`);
  for (let written = 0; written < bytesWanted; written += piece.length) {
    if (!stream.write(piece)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  return file;
}

/** A reader that kept what it read would need more than this heap, and end with a fault. */
async function importInLittleMemory(unclosed: boolean) {
  const files = [await makeFile(small, unclosed), await makeFile(large, unclosed)];
  const words = [await makeDataFolder("published"), ...files];
  return runChild("import-large-file.ts", words, ["--max-old-space-size=96"]);
}

test("reads 100 MB of bad rows in bounded memory, lists a thousand issues and counts the rest", async () => {
  const { code, lines } = await importInLittleMemory(false);
  const report = JSON.parse(lines.join(""));
  expect(code).toBe(0);
  expect(report).toMatchObject({ staged: false, listed: 1_000 });
  const counts = new Map(
    report.counts.map(({ check, count }: { check: string; count: number }) => [check, count]),
  );
  expect(counts.get("duplicates")).toBeGreaterThan(300_000);
  expect(counts.get("known-areas")).toBeGreaterThan(10_000);
  expect(report.extraMegabytes).toBeLessThan(200);
  expect(report.heldMegabytes).toBeLessThan(100);
});

test("reads 100 MB behind a quotation mark that is never closed in bounded memory", async () => {
  const { lines } = await importInLittleMemory(true);
  const report = JSON.parse(lines.join(""));
  expect(report.counts).toEqual([{ check: "readable-file", severity: "error", count: 1 }]);
  expect(report.extraMegabytes).toBeLessThan(200);
  expect(report.heldMegabytes).toBeLessThan(100);
});
