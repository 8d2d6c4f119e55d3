import { expect, test } from "vitest";
import { findNumberFormat, toCellValue } from "./number-format.js";

test.each([
  [11.8, "11.8%", { type: "percentage", decimals: 1, grouped: false, before: "", after: "%" }],
  [0, "0.0%", { type: "percentage", decimals: 1, grouped: false, before: "", after: "%" }],
  [36186.3, "36,186.3", { type: "float", decimals: 1, grouped: true, before: "", after: "" }],
  [-2.05, "−2.1", { type: "float", decimals: 1, grouped: false, before: "", after: "" }],
  [1700, "more than 1,700", { type: "float", decimals: 0, grouped: true, before: "more than ", after: "" }],
  [0.28571, "0.29", { type: "float", decimals: 2, grouped: false, before: "", after: "" }],
  [2025, "2025", { type: "float", decimals: 0, grouped: false, before: "", after: "" }],
])("shows %d as %j", (value, text, format) => {
  expect(findNumberFormat({ value, text })).toEqual(format);
});

test.each([
  [2_300_000, "£2.3m"],
  [11.8, "12.8%"],
  [1, "1 to 5"],
  [3, "three"],
])("finds no format that would show %d as %j", (value, text) => {
  expect(findNumberFormat({ value, text })).toBeUndefined();
});

test("shifts a percentage by its decimals, so that 11.8 is 0.118 and no neighbour of it", () => {
  expect(toCellValue(11.8, "percentage")).toBe(0.118);
  expect(toCellValue(13.8, "percentage")).toBe(0.138);
  expect(toCellValue(11.8, "float")).toBe(11.8);
});
