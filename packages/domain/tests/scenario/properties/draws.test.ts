import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toMonthOutcome } from "../../../src/scenario/outcome/month-outcome.js";
import { runModel } from "../../../src/scenario/model/run-model.js";
import { toModelAreas } from "../../../src/scenario/model/model-area.js";
import { assumptions } from "../../../src/scenario/assumptions/assumptions.js";
import { participationModes } from "../../../src/scenario/policy.js";
import { projectScenario } from "../../../src/scenario/projection/project-scenario.js";
import { pertQuantile } from "../../../src/scenario/draws/pert.js";
import { parametersOf } from "../../../src/scenario/scenario.js";
import { areas, plain } from "../arbitraries.js";
import { population2017 } from "../population-2017.js";
import { scenarioOf } from "../scenario-of.js";

const fixed = assumptions.map(({ slug, mode }) => ({ slug, low: mode, mode, high: mode }));

const option = fc.record({
  mode: fc.constantFrom(...participationModes),
  fundedShare: plain(0, 1),
  draws: fc.integer({ min: 1, max: 5 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});

const theSame = (number: number) => ({ p10: number, p50: number, p90: number });

test("draws the deterministic run where no assumption has a range", () => {
  fc.assert(
    fc.property(areas, option, (places, chosen) => {
      const scenario = scenarioOf({ ...chosen, assumptions: fixed });
      const population = { ...population2017, areas: places };
      const projection = projectScenario(scenario, population);
      const run = runModel(toModelAreas(places), parametersOf(scenario), { months: 39 });
      const central = toMonthOutcome(run, 39);
      expect(projection?.accreditedShare).toEqual(theSame(central.shareInScope));
      expect(projection?.cost).toEqual(theSame(central.costs.total));
      expect(projection?.excessLeavers).toEqual(theSame(central.excessLeavers));
    }),
    { numRuns: 30 },
  );
});

test("draws the same for the same seed", () => {
  fc.assert(
    fc.property(areas, option, (places, chosen) => {
      const population = { ...population2017, areas: places };
      const project = () => projectScenario(scenarioOf(chosen), population);
      expect(project()).toEqual(project());
    }),
    { numRuns: 20 },
  );
});

test("draws otherwise for another seed", () => {
  const [one, two] = [1, 2].map((seed) => projectScenario(scenarioOf({ draws: 5, seed }), population2017));
  expect(one?.cost).not.toEqual(two?.cost);
});

test("meets a higher target no more often", () => {
  const chances = Array.from({ length: 41 }, (_, step) => step / 100).map(
    (target) =>
      projectScenario(scenarioOf({ draws: 30, target }), population2017)?.targetProbability ?? Number.NaN,
  );
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  expect([chances[0], chances[40]]).toEqual([1, 0]);
});

test("finds a PERT quantile inside its range that rises with its probability", () => {
  const range = fc
    .tuple(plain(-100, 100), plain(-100, 100), plain(-100, 100))
    .map((ends) => ends.toSorted((a, b) => a - b))
    .map(([low = 0, mode = 0, high = 0]) => ({ low, mode, high }));
  fc.assert(
    fc.property(range, plain(0, 1), plain(0, 1), (ends, one, other) => {
      const [lower, upper] = [Math.min(one, other), Math.max(one, other)].map((u) => pertQuantile(ends, u));
      expect(lower).toBeGreaterThanOrEqual(ends.low);
      expect(upper).toBeLessThanOrEqual(ends.high);
      expect(lower).toBeLessThanOrEqual(upper ?? Number.NaN);
    }),
  );
});
