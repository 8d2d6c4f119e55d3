import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "@plumbline/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "./fixtures/ask.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";

const folder = join(import.meta.dirname, "operations");
const files = readdirSync(folder);
const questions = namesOf(".test.graphql");

function namesOf(ending: string): readonly string[] {
  return files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
}

let releases: readonly Release[];

beforeAll(async () => {
  releases = await loadBundledReleases();
}, 60_000);

describe("an operation", () => {
  test.each(questions)("%s is answered as reviewed", async (name) => {
    const question = readFileSync(join(folder, `${name}.test.graphql`), "utf8");
    const answer = await ask(releases, question);
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  test("has an answer beside it, and every answer its operation", () => {
    expect(namesOf(".json")).toEqual(questions);
  });
});
