import { expect, test } from "vitest";
import { assumptionSlugs } from "./assumption-slugs.js";
import { assumptions, findAssumption } from "./assumptions.js";

test("lists every assumption once, in the order of the draws", () => {
  expect(assumptions.map(({ slug }) => slug)).toEqual(assumptionSlugs);
});

test("draws the eleven uncertain ones first and leaves the rest as they are", () => {
  const uncertain = assumptions.map(({ low, high }) => low < high);
  expect(uncertain.indexOf(false)).toBe(11);
  expect(uncertain.lastIndexOf(true)).toBe(10);
});

test.each(assumptions)("keeps $slug in order and within its limits, with a basis to read", (assumption) => {
  const { low, mode, high, limits, basis } = assumption;
  expect([limits.least, low, mode, high, limits.most]).toEqual(
    [limits.least, low, mode, high, limits.most].toSorted((a, b) => a - b),
  );
  expect(basis.length).toBeGreaterThan(40);
});

test.each([
  ["uptake", 0.08, 0.2, 0.5],
  ["pass-first", 0.6, 0.75, 0.9],
  ["pass-resit", 0.4, 0.6, 0.8],
  ["booking-rate", 0.05, 1 / 6, 0.3],
  ["capacity", 100, 300, 600],
  ["attrition-failed", 1, 1.5, 2.5],
  ["attrition-accredited", 0.85, 1, 1.15],
  ["portability", 0.2, 0.4, 0.6],
  ["assessment-cost", 500, 800, 1600],
  ["candidate-hours", 12, 24, 45],
  ["agency-premium", 800, 1600, 2600],
])("ranges %s from %d by %d to %d", (slug, low, mode, high) => {
  expect(findAssumption(slug)).toMatchObject({ low, mode, high });
});
