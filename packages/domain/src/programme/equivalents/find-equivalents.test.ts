import { expect, test } from "vitest";
import { figure, programmeRelease } from "../../../tests/programme/programme-release.js";
import { findEquivalents } from "./find-equivalents.js";

const bare = programmeRelease({ authorities: 2, years: [2022], turnover: () => 15, sites: 1, named: 1 });
const costs = { subject: "unit-costs", unit: "pounds" } as const;
const employed = figure("employed-social-worker-week", 1280, costs);
const agency = figure("agency-social-worker-week", 1800, costs);

test("says what a sum buys from the dearest to the cheapest unit cost, and leaves out what has none", () => {
  const release = { ...bare, figuresOf: new Map([["unit-costs", [employed, agency]]]) };
  expect(findEquivalents(release, 23_000_000)).toMatchObject([
    { slug: "social-worker-years", low: 246, high: 346, unitCosts: [employed, agency] },
  ]);
});

test("says which share of a year's spending a sum is, to one decimal", () => {
  const year = figure("family-support-year", 1_915_000_000, costs);
  const release = { ...bare, figuresOf: new Map([["unit-costs", [year]]]) };
  expect(findEquivalents(release, 23_000_000)).toMatchObject([{ unit: "percent", low: 1.2, high: 1.2 }]);
});

test("has nothing to compare with where a release carries no unit cost", () => {
  expect(findEquivalents(bare, 23_000_000)).toEqual([]);
});
