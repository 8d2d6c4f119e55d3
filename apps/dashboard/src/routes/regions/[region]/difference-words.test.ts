import { expect, test } from "vitest";
import { describeShares, titleDifference } from "./difference-words.js";

const indicator = { unit: "PERCENT", decimals: 1 } as const;
const point = (spreadBeyondChance: number | null, betweenRegionShare: number | null) => ({
  period: { code: "2025" },
  gap: 11.6,
  spreadBeyondChance,
  betweenRegionShare,
});
const inside = { indicator, points: [point(4.88, null)] };
const england = { indicator, points: [point(3.96, 0.0911)] };
const period = "2025";

test("says how much lies between regions", () => {
  expect(describeShares({ england, period })).toBe(
    "Of the differences between all authorities of England, 9% lie between regions, all others inside them.",
  );
});

test("says nothing of shares in a year that has none", () => {
  expect(describeShares({ england, period: "2016" })).toBeUndefined();
});

test("sets the region's spread beside England's", () => {
  expect(titleDifference({ name: "North East" }, { inside, england, period })).toBe(
    "A typical authority of the North East lay 4.9 percentage points from the average in 2025, one of England 4.0 percentage points",
  );
});

test("falls back on the plain gap for figures that carry no chance", () => {
  const plain = { indicator, points: [point(null, null)] };
  expect(titleDifference({ name: "London" }, { inside: plain, england: plain, period })).toMatch(
    /^Between low and high authorities of London lay 11\.6/,
  );
});
