import { expect, test } from "vitest";
import { indicator, place, smallRelease } from "../../tests/small-release.js";
import { listSeries } from "./series.js";

test("reaches back through a new code and marks the break where it starts", () => {
  const series = listSeries(smallRelease, place("E08000038"), indicator("turnover-rate-fte"));
  expect(series.observations.map(({ area, period }) => [period.code, area.code])).toEqual([
    ["2024", "E08000016"],
    ["2025", "E08000038"],
  ]);
  expect(series.breaks.map(({ period }) => period.code)).toEqual(["2025"]);
});

test("ends an abolished authority's series with its last period", () => {
  const series = listSeries(smallRelease, place("E08000016"), indicator("turnover-rate-fte"));
  expect(series.observations.map(({ period }) => period.code)).toEqual(["2024"]);
  expect(series.breaks).toEqual([]);
});
