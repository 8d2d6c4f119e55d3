import { expect, test } from "vitest";
import { formatDifference, formatFigure, formatNumber } from "./format-number.js";

test.each([
  [36186.3, 1, "36,186.3"],
  [0.285, 2, "0.29"],
  [1.005, 2, "1.01"],
  [-2.55, 1, "−2.6"],
  [0, 1, "0.0"],
  [-0.04, 1, "0.0"],
  [1234567, 0, "1,234,567"],
])("prints %d to %d decimals as %s", (number, decimals, text) => {
  expect(formatNumber(number, decimals)).toBe(text);
});

test("prints a percentage with its sign and a distance in percentage points", () => {
  expect(formatFigure(11.8, { decimals: 1, unit: "percent" })).toBe("11.8%");
  expect(formatDifference(-2, { decimals: 1, unit: "percent" })).toBe("2.0 percentage points");
  expect(formatDifference(1, { decimals: 1, unit: "percent" })).toBe("1.0 percentage point");
});
