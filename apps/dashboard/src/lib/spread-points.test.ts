import { expect, test } from "vitest";
import { toGapPoints, toSpreadPoints } from "./spread-points.js";

const point = (year: string, spread: number | null, bounds: readonly [number, number] | null) => ({
  period: { code: year },
  gap: 11.55,
  spreadBeyondChance: spread,
  spreadBeyondChanceInterval: bounds === null ? null : { lower: bounds[0], upper: bounds[1] },
});
const indicator = { decimals: 1 };

test("draws a spread with its interval at its year", () => {
  expect(toSpreadPoints({ indicator, points: [point("2025", 3.96, [4.02, 5.46])] })).toEqual([
    { period: 2025, value: 3.96, text: "4.0", interval: { lower: 4.02, upper: 5.46, text: "4.0 to 5.5" } },
  ]);
});

test("leaves out a year without a spread and keeps one without an interval", () => {
  const points = [point("2024", null, null), point("2025", 0, null)];
  expect(toSpreadPoints({ indicator, points })).toEqual([{ period: 2025, value: 0, text: "0.0" }]);
});

test("draws the plain gap of figures that carry no chance", () => {
  expect(toGapPoints({ indicator, points: [point("2025", null, null)] })).toEqual([
    { period: 2025, value: 11.55, text: "11.6" },
  ]);
});
