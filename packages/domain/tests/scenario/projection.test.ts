import { expect, test } from "vitest";
import { toModelAreas } from "../../src/scenario/model/model-area.js";
import { toPlaces } from "../../src/scenario/projection/places.js";
import { projectScenario } from "../../src/scenario/projection/project-scenario.js";
import type { Projection } from "../../src/scenario/projection/projection.js";
import type { ScenarioInput } from "../../src/scenario/input/scenario-input.js";
import { authorities2017 } from "./authorities-2017.js";
import { population2017 } from "./population-2017.js";
import { scenarioOf } from "./scenario-of.js";

function project(changes: Partial<ScenarioInput>): Projection {
  const projection = projectScenario(scenarioOf({ draws: 60, ...changes }), population2017);
  if (projection === undefined) throw new Error("nobody stopped it");
  return projection;
}

const voluntary = project({ target: 0.1 });
const widthOf = ({ p10, p90 }: { readonly p10: number; readonly p90: number }) => p90 - p10;

test("runs from the day of the workforce to the month asked about, one point a month", () => {
  expect(voluntary.points).toHaveLength(40);
  expect(voluntary.points[0]).toMatchObject({
    date: "2017-09-30",
    accreditedShare: { p10: 0, p50: 0, p90: 0 },
    cost: { p10: 0, p50: 0, p90: 0 },
  });
  expect(voluntary.points[39]).toMatchObject({
    date: "2020-12-31",
    accreditedShare: voluntary.accreditedShare,
    cost: voluntary.cost,
  });
});

test("answers for an early month and still draws the whole horizon", () => {
  const early = project({ targetDate: "2019-05-31" });
  expect(early.date).toBe("2019-05-31");
  expect(early.points).toHaveLength(40);
  expect(early.accreditedShare).toEqual(early.points[20]?.accreditedShare);
});

test("draws past the horizon where a later month is asked about", () => {
  expect(project({ targetDate: "2022-01-31", draws: 2 }).points).toHaveLength(53);
});

test("covers nine regions and every authority", () => {
  expect(voluntary.regions.map(({ areas }) => areas).reduce((sum, areas) => sum + areas, 0)).toBe(151);
  expect(voluntary.regions).toHaveLength(9);
  expect(voluntary.authorities).toHaveLength(151);
});

test("shows the poorest fifth of authorities behind the richest where cover is half paid for, level where it is all paid for", () => {
  const { poorest, richest } = voluntary.fifths ?? {};
  expect([poorest?.areas, richest?.areas]).toEqual([30, 30]);
  expect(poorest?.accreditedShare.p90).toBeLessThan(richest?.accreditedShare.p90 ?? 0);
  const funded = project({ fundedShare: 1 }).fifths;
  const gap = (funded?.poorest.accreditedShare.p50 ?? 0) - (funded?.richest.accreditedShare.p50 ?? 1);
  expect(Math.abs(gap)).toBeLessThan(0.01);
});

test("tells no fifths apart where deprivation is the same everywhere", () => {
  const alike = authorities2017.map((area) => ({ ...area, deprivation: 0.5 }));
  expect(toPlaces(toModelAreas(alike), 1).fifths).toBeUndefined();
});

test("shares the cost between the department and the authorities", () => {
  const { cost, departmentCost, authoritiesCost } = project({ draws: 1 });
  expect(departmentCost.p50 + authoritiesCost.p50).toBeCloseTo(cost.p50, 4);
  const unfunded = project({ draws: 1, fundedShare: 0 });
  expect(unfunded.regions.reduce((sum, { unfundedCost }) => sum + unfundedCost.p50, 0)).toBeCloseTo(
    unfunded.authoritiesCost.p50,
    4,
  );
});

test("sets the two-tier index of the central run beside what chance alone would give", () => {
  const { central, byChance, range } = voluntary.twoTier;
  expect(central).toMatchObject({ answered: true });
  expect(central.answered ? central.value : 0).toBeCloseTo(0.15485544, 8);
  expect(byChance.answered ? byChance.value : 0).toBeCloseTo(0.085, 3);
  expect(range.answered ? widthOf(range.value) : 0).toBeGreaterThan(0.1);
});

test("refuses the two-tier index and the cost of each where hardly anybody, or nobody, is accredited", () => {
  const none = project({ assumptions: [{ slug: "capacity", low: 0, mode: 0, high: 0 }] });
  expect(none.twoTier.range).toEqual({ answered: false, reason: "too-few" });
  expect(none.twoTier.byChance).toEqual({ answered: false, reason: "too-few" });
  expect(none.costPerAccredited).toEqual({ answered: false, reason: "not-applicable" });
  const few = project({ assumptions: [{ slug: "capacity", low: 1, mode: 1, high: 1 }] });
  expect(few.twoTier.central).toEqual({ answered: false, reason: "too-few" });
  expect(few.costPerAccredited.answered).toBe(true);
});

test("gives excess leavers as people and as a change of turnover", () => {
  const { excessLeavers, turnoverChange } = project({ draws: 1 });
  expect(turnoverChange.p50).toBeCloseTo((excessLeavers.p50 / 30646) * (12 / 39), 9);
});

test("has a chance of meeting a target only where there is one", () => {
  expect(voluntary.targetProbability).toBeGreaterThan(0);
  expect(voluntary.targetProbability).toBeLessThan(1);
  expect(project({}).targetProbability).toBeUndefined();
});
