import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.js";

test("names the nearest first, letter case aside, at most three", () => {
  const names = ["turnover-rate-fte", "turnover-rate-headcount", "vacancy-rate-fte", "cases"];
  expect(nearestNames("Turnover-Rate-FT", names)).toEqual([
    "turnover-rate-fte",
    "turnover-rate-headcount",
    "vacancy-rate-fte",
  ]);
});
