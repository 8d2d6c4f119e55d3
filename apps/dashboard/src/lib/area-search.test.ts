import { expect, test } from "vitest";
import { searchAreas } from "./area-search.js";

const areas = [
  { code: "E06000023", name: "Bristol, City of", aliases: ["Bristol"], dfeCode: "801" },
  { code: "E08000035", name: "Leeds", aliases: ["Leeds City Council"], dfeCode: "383" },
  { code: "E08000022", name: "North Tyneside", aliases: [], dfeCode: "392" },
  { code: "E08000023", name: "South Tyneside", aliases: [], dfeCode: "393" },
  { code: "E06000019", name: "Herefordshire, County of", aliases: [], dfeCode: "884" },
  { code: "E12000006", name: "East of England", aliases: ["Eastern"], dfeCode: null },
  { code: "E06000052", name: "Cornwall", aliases: ["Kernow"], dfeCode: "908" },
];
const exact = (text: string) => searchAreas(areas, text).exact.map(({ code }) => code);
const near = (text: string) => searchAreas(areas, text).near.map(({ code }) => code);

test.each([
  ["leeds", "E08000035"],
  ["  LEEDS ", "E08000035"],
  ["bristol", "E06000023"],
  ["bristol city of", "E06000023"],
  ["e08000035", "E08000035"],
  ["383", "E08000035"],
  ["Eastern", "E12000006"],
  ["Kérnow", "E06000052"],
])("finds the one area that %j names", (text, code) => {
  expect(exact(text)).toEqual([code]);
});

test("finds the areas whose name holds a word, in the order of the alphabet", () => {
  expect(exact("tyneside")).toEqual([]);
  expect(near("tyneside")).toEqual(["E08000022", "E08000023"]);
});

test("puts names that start with the words before those that only hold them", () => {
  expect(near("england")).toEqual(["E12000006"]);
  expect(near("le")[0]).toBe("E08000035");
});

test.each(["", "   ", "Xyzzy", "%_"])("finds nothing for %j", (text) => {
  expect(near(text)).toEqual([]);
});
