import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { plumbline } from "./support/command-line.ts";
import { makeDataFolder, makeFolder } from "./support/folders.ts";

let data: string;
beforeAll(async () => {
  data = await makeDataFolder();
});

test("writes a region's pack in its three forms, by the name that links use, and says where", async () => {
  const folder = join(await makeFolder(), "packs");
  const words = ["pack", "north-east", "--release", "2025.0", "--out", folder, "--json"];
  const { code, out, err } = await plumbline(data, words);
  expect([code, err]).toEqual([0, "North East: 3 files\n"]);
  const names = ["ods", "pdf", "zip"].map((ending) => `plumbline-pack-north-east-2025.0.${ending}`);
  expect((await readdir(folder)).toSorted()).toEqual(names);
  expect(JSON.parse(out)).toMatchObject({ release: "2025.0", files: expect.any(Array) });
  const pdf = await readFile(join(folder, names[1] ?? ""));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("shows how far it is to somebody who watches", async () => {
  const folder = await makeFolder();
  const { err } = await plumbline(data, ["pack", "E12000001", "--out", folder], true);
  expect(err).toContain("Writing packs 33%");
  expect(err).toContain("Writing packs 100%");
});

test.each([
  ["a region that is none", ["pack", "nort-east"], "Did you mean north-east"],
  ["no region at all", ["pack"], "Name a region, or ask for --all. The regions are north-east"],
  ["a release that is none", ["pack", "london", "--release", "2029.0"], "2029.0"],
])("answers %s with code 2 and what to write instead", async (_, words, message) => {
  const { code, err } = await plumbline(data, words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
