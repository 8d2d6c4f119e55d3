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

test("writes the pack of a group by names and codes, under its own name and with its link", async () => {
  const folder = await makeFolder();
  const areas = "leeds; Bristol, City of; E08000035; Kingston upon Thames / Richmond upon Thames";
  const words = ["pack", "--areas", areas, "--name", "<Peers> & Zoë", "--release", "2025.0", "--out", folder];
  const { code, err } = await plumbline(data, words);
  expect([code, err]).toEqual([0, "<Peers> & Zoë: 3 files\n"]);
  const names = ["ods", "pdf", "zip"].map((ending) => `plumbline-pack-own-group-2025.0.${ending}`);
  expect((await readdir(folder)).toSorted()).toEqual(names);
});

test("shows how far it is to somebody who watches", async () => {
  const folder = await makeFolder();
  const { err } = await plumbline(data, ["pack", "E12000001", "--out", folder], true);
  expect(err).toContain("Writing packs 33%");
  expect(err).toContain("Writing packs 100%");
});

test.each([
  ["a region that is none", ["pack", "nort-east"], "Did you mean north-east"],
  ["a group of one", ["pack", "--areas", "Leeds; leeds"], "A group needs two authorities or more."],
  ["a group with a word that is no area", ["pack", "--areas", "Leeds; Bradfort"], "Did you mean Bradford"],
  ["a group with a region", ["pack", "--areas", "Leeds; London"], "London cannot be in it"],
  [
    "a group with half of a joint return",
    ["pack", "--areas", "E09000021; Leeds"],
    "ask for its joint return",
  ],
  [
    "a group with an abolished authority",
    ["pack", "--areas", "Cumbria; Leeds"],
    "Cumberland and Westmorland",
  ],
  ["a name without a group", ["pack", "london", "--name", "Ours"], "give its authorities with --areas"],
  ["a region and a group", ["pack", "london", "--areas", "Leeds; York"], "one of them"],
  ["no region at all", ["pack"], "Name a region, or ask for --all. The regions are north-east"],
  ["a release that is none", ["pack", "london", "--release", "2029.0"], "2029.0"],
])("answers %s with code 2 and what to write instead", async (_, words, message) => {
  const { code, err } = await plumbline(data, words);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
