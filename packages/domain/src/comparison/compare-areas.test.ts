import { expect, test } from "vitest";
import { indicator, smallRelease } from "../../tests/small-release.js";
import { selectAreas } from "../areas/area-selection.js";
import { workforcePeriod } from "../periods/workforce-period.js";
import { compareAreas } from "./compare-areas.js";

const period = workforcePeriod("year", "2025");
const areas = selectAreas(smallRelease.areas, { level: "local-authority" }, period.end);

test("gives every selected area a row or a place among those without a figure", () => {
  const { rows, excluded } = compareAreas(smallRelease, {
    indicator: indicator("turnover-rate-fte"),
    period,
    areas,
  });
  expect(rows.length + excluded.length).toBe(areas.length);
  expect(excluded.map(({ area }) => area.name)).toEqual(["Isles of Scilly", "Kensington and Chelsea"]);
});

test("names the one figure that every row is compared with, and none where each row has its own", () => {
  const question = { indicator: indicator("turnover-rate-fte"), period, areas };
  expect(compareAreas(smallRelease, question).benchmark?.area.name).toBe("England");
  const byRegion = compareAreas(smallRelease, { ...question, benchmark: { kind: "region" } });
  expect(byRegion.benchmark).toBeUndefined();
});
