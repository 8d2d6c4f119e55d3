import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { writeBundle } from "../../src/index.js";
import { bundledFixture } from "../support/bundled.ts";
import { publishedFile } from "../support/published-files.ts";

async function readBundle(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(bundledFixture(""));
  const files = names.map(async (name) => [name, await readFile(bundledFixture(name), "utf8")] as const);
  return new Map(await Promise.all(files));
}

test("makes of the publishers' files the bundle that is committed, byte for byte, in less than 2 MB", async () => {
  const before = await readBundle();
  await writeBundle({ publishersFolder: publishedFile(""), onReport: () => undefined });
  expect(await readBundle()).toEqual(before);
  const bytes = [...before.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeLessThan(2_000_000);
});
