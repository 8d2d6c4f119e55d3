import { expect, test } from "vitest";
import { listColumnWidths, toLetters } from "./columns.js";

const sheet = {
  name: "a",
  title: "Short",
  remarks: [],
  header: [
    { text: "Area", holds: "words" },
    { text: "Value", holds: "numbers" },
  ],
  rows: [{ cells: ["Yorkshire and The Humber", { value: 1, text: "1.0" }] }],
} as const;

test("is as wide as the longest text needs, within bounds", () => {
  expect(listColumnWidths(sheet)).toEqual([6, 3]);
  expect(listColumnWidths({ ...sheet, rows: [{ cells: ["long ".repeat(40), "x"] }] })[0]).toBe(9);
});

test("adds empty columns until the lines above the table are printed to their end", () => {
  const widths = listColumnWidths({ ...sheet, remarks: ["r".repeat(100)] });
  expect(widths).toEqual([6, 3, 9, 9]);
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [703, "AAA"],
])("calls column %d %s", (number, letters) => {
  expect(toLetters(number)).toBe(letters);
});
