import { array, assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { quoteSheetName, toSheetNames } from "./sheet-names.js";

test("drops what a sheet's name may not hold and shortens it to 31 letters", () => {
  expect(toSheetNames(["Turnover: [2025]/*?", "a".repeat(40), "'quoted'", "  "], [])).toEqual([
    "Turnover 2025",
    "a".repeat(31),
    "quoted",
    "Table",
  ]);
});

test("counts up names that differ in case only, or that are taken", () => {
  expect(toSheetNames(["Regions", "regions", "Contents"], ["Contents"])).toEqual([
    "Regions",
    "regions 2",
    "Contents 2",
  ]);
});

test("any names come out valid and apart", () => {
  assert(
    property(array(string({ maxLength: 40 }), { minLength: 1 }), (names) => {
      const sheets = toSheetNames(names, ["Contents"]);
      expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of sheets) expect(name).toMatch(/^(?!')[^[\]*?:/\\]{1,31}(?<!')$/);
    }),
  );
});

test("quotes a name as formulas do", () => {
  expect(quoteSheetName("Authorities' own")).toBe("'Authorities'' own'");
});
