import { expect, test } from "vitest";
import { addAreas } from "./add-areas.js";

const areas = [
  { code: "E06000023", name: "Bristol, City of", aliases: ["Bristol"], dfeCode: "801" },
  { code: "E08000035", name: "Leeds", aliases: [], dfeCode: "383" },
  { code: "E08000022", name: "North Tyneside", aliases: [], dfeCode: "392" },
  { code: "E08000023", name: "South Tyneside", aliases: [], dfeCode: "393" },
];

test.each([
  ["Leeds", ["E08000035"]],
  ["Bristol, City of", ["E06000023"]],
  ["leeds; bristol", ["E08000035", "E06000023"]],
  ["383, 801", ["E08000035", "E06000023"]],
  ["north tyne", ["E08000022"]],
])("adds the areas that %j names", (text, codes) => {
  expect(addAreas(areas, text)).toEqual({ found: true, codes });
});

test("gives back a name that more than one area could bear, with those areas", () => {
  const added = addAreas(areas, "leeds; tyneside");
  expect(added).toMatchObject({ found: false, codes: ["E08000035"], name: "tyneside" });
  expect(added.found ? [] : added.near.map(({ name }) => name)).toEqual(["North Tyneside", "South Tyneside"]);
});

test("gives back a name that no area bears", () => {
  expect(addAreas(areas, "Xyzzy")).toEqual({ found: false, codes: [], name: "Xyzzy", near: [] });
});
