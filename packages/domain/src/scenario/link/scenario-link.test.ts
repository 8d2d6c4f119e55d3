import { expect, test } from "vitest";
import { scenarioOf } from "../../../tests/scenario/scenario-of.js";
import { scenarioLink } from "./scenario-link.js";

const context = { start: "2017-09-30", release: "2025.1" };

test("names everything that decides a scenario, even where it is at its default", () => {
  expect(scenarioLink(scenarioOf(), context)).toBe(
    "/scenarios?mode=voluntary&funded=50&levels=practitioner,supervisor&by=2020-12&draws=1000&seed=1&release=2025.1",
  );
});

test("writes shares as percentages without the noise of multiplying", () => {
  const link = scenarioLink(scenarioOf({ fundedShare: 0.07, target: 0.29 }), context);
  expect(link).toContain("&funded=7&");
  expect(link).toContain("&target=29&");
});

test.each([
  [{ slug: "capacity", mode: 400 }, "capacity=400"],
  [{ slug: "capacity", low: 50, mode: 300 }, "capacity-low=50"],
  [{ slug: "uptake", mode: 0.6 }, "uptake=60"],
  [{ slug: "uptake", low: 0.1, mode: 0.25, high: 0.3 }, "uptake-low=10&uptake=25&uptake-high=30"],
  [{ slug: "resit-lag", low: 3, mode: 6, high: 9 }, "resit-lag-low=3&resit-lag-high=9"],
  [{ slug: "resit-lag", low: 6, mode: 8, high: 9 }, "resit-lag-low=6&resit-lag=8&resit-lag-high=9"],
])("writes of %o no more than a reader would have to give", (assumption, expected) => {
  const link = scenarioLink(scenarioOf({ assumptions: [assumption] }), context);
  expect(link.slice(link.indexOf("&by=2020-12&") + "&by=2020-12&".length)).toBe(
    `${expected}&draws=1000&seed=1&release=2025.1`,
  );
});
