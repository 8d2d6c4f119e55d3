import { readdir, readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { writeBundle } from "../../src/index.js";
import { bundledFixture } from "../support/bundled.ts";
import { makeFolder } from "../support/folders.ts";
import { publishedFile } from "../support/published-files.ts";

test("makes of the publishers' files the bundle that the project carries, byte for byte", async () => {
  const folder = await makeFolder();
  await writeBundle({
    publishersFolder: publishedFile(""),
    into: pathToFileURL(`${folder}/`),
    onReport: () => undefined,
  });
  const made = await readdir(folder);
  expect(made).toEqual(expect.arrayContaining(["dfe-workforce-2025.tsv", "digests.txt"]));
  for (const name of made) {
    const [anew, carried] = await Promise.all([
      readFile(`${folder}/${name}`, "utf8"),
      readFile(bundledFixture(name), "utf8"),
    ]);
    expect(anew === carried, `${name} is as it was made`).toBe(true);
  }
});
