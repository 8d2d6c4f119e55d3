import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDifference, formatFigure, formatNumber, roundHalfAway } from "./format-number.js";

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

test("rounds any number as its own digits are rounded by hand", () => {
  const written = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 0, max: 500_000 }),
    fc.stringMatching(/^[0-9]{1,14}$/),
    fc.integer({ min: 0, max: 9 }),
  );
  fc.assert(
    fc.property(written, ([negative, whole, fraction, decimals]) => {
      const number = Number(`${whole}.${fraction}`);
      if (/e/.test(String(number))) return;
      const [head = "0", digits = ""] = String(number).split(".");
      const kept = BigInt(head + digits.padEnd(decimals, "0").slice(0, decimals));
      const up = Number(digits[decimals] ?? 0) >= 5 ? 1n : 0n;
      const by = Number(`${kept + up}e-${decimals}`);
      expect(roundHalfAway(negative ? -number : number, decimals)).toBe(negative && by !== 0 ? -by : by);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  [Number.NaN, 0],
  [-0, 0],
  [123456789012.5, 123456789013],
  [1e-7, 0],
])("rounds %d to no decimals", (number, rounded) => {
  expect(roundHalfAway(number, 0)).toBe(rounded);
});
