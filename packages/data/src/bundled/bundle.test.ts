import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bundledFixture } from "../../tests/support/bundled.ts";
import { digestRelease, releaseIdOf } from "../content/digest.js";
import { readDigests } from "./digests.js";
import { bundledReleases } from "./manifest.js";

async function idOf(version: string): Promise<string> {
  const digests = await readDigests();
  const release = bundledReleases.find((bundled) => bundled.version === version);
  const editions = (release?.editions ?? []).map(({ source, vintage }) => ({
    source,
    digest: digests.get(`${source}@${vintage}`) ?? "",
  }));
  return releaseIdOf(digestRelease(editions));
}

test.each([
  ["2023.0", "f32017dec89fa65b"],
  ["2024.0", "4d916d1b4aba184a"],
  ["2025.0", "ce5ddb20b2c3c7c1"],
  ["2025.1", "33fb32a301b0bcef"],
  ["2025.2", "fabd65718204c76c"],
])("keeps the id of release %s, which links hold: what changes enters a new release", async (version, id) => {
  expect(await idOf(version)).toBe(id);
});

test("carries every file that its releases name, in less than 2 MB in all", async () => {
  const carried = await readdir(bundledFixture(""));
  const named = bundledReleases.flatMap(({ editions }) => editions.map(({ file }) => file));
  expect(carried).toEqual(expect.arrayContaining([...new Set(named)]));
  const texts = await Promise.all(carried.map((name) => readFile(bundledFixture(name))));
  expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2_000_000);
});
