import { expect, test } from "vitest";
import { pertMean, pertQuantile } from "../../src/scenario/draws/pert.js";
import { percentilesOf } from "../../src/scenario/draws/percentiles.js";
import { collectDraws } from "../../src/scenario/projection/collect-draws.js";
import type { DrawOutcome } from "../../src/scenario/projection/draw-outcome.js";
import { toDrawPlan } from "../../src/scenario/projection/draw-plan.js";
import { chanceOf } from "../../src/scenario/projection/project-scenario.js";
import { modelAreas2017 } from "./authorities-2017.js";
import { listMisses } from "./list-misses.js";
import { scenarioOf } from "./scenario-of.js";

test.each([
  [{ low: 0.6, mode: 0.75, high: 0.9 }, 0.05, 0.6567766132313312],
  [{ low: 0.6, mode: 0.75, high: 0.9 }, 0.5, 0.75],
  [{ low: 0.6, mode: 0.75, high: 0.9 }, 0.95, 0.8432233867686687],
  [{ low: 100, mode: 300, high: 600 }, 0.05, 169.64022694138043],
  [{ low: 100, mode: 300, high: 600 }, 0.5, 312.73540100114985],
  [{ low: 100, mode: 300, high: 600 }, 0.95, 477.22579971954485],
  [{ low: 0.05, mode: 1 / 6, high: 0.3 }, 0.05, 0.09297458015952698],
  [{ low: 0.05, mode: 1 / 6, high: 0.3 }, 0.5, 0.16878857518910484],
  [{ low: 0.05, mode: 1 / 6, high: 0.3 }, 0.95, 0.24817212437571967],
  [{ low: 5, mode: 5, high: 5 }, 0.3, 5],
])("finds the PERT quantile of %j at %d", (range, u, expected) => {
  const value = pertQuantile(range, u);
  expect(listMisses({ value }, { value: expected }, { absolute: 1e-12 })).toEqual([]);
});

test("weighs the mode four times in the mean of a PERT range", () => {
  expect(pertMean({ low: 100, mode: 300, high: 600 })).toBeCloseTo(316.6666666666667, 12);
});

const scenario = scenarioOf({ draws: 40, seed: 20170314 });
const outcomes = collectDraws(toDrawPlan(scenario, modelAreas2017), 39, {})?.outcomes ?? [];

const readings: Readonly<Record<string, (outcome: DrawOutcome) => number>> = {
  share: ({ shareInScope }) => shareInScope,
  cost: ({ costs }) => costs.total,
  dissimilarity: ({ dissimilarity }) => (dissimilarity.answered ? dissimilarity.value : Number.NaN),
  spread: ({ regionSpread }) => regionSpread,
  costPerAccredited: ({ costPerAccredited }) =>
    costPerAccredited.answered ? costPerAccredited.value : Number.NaN,
  foregone: ({ foregone }) => foregone.practitioners,
  excess: ({ excessLeavers }) => excessLeavers,
};
const read = (name: string) => readings[name] ?? (() => Number.NaN);

test.each([
  ["share", 0.05684909635432194, 0.11795682190595358, 0.18135953835459476],
  ["cost", 11776377.45916334, 15678470.613487277, 21620650.906995334],
  ["costPerAccredited", 3515.625524501984, 4720.949038495168, 7310.627833835783],
  ["dissimilarity", 0.082079931711348, 0.1295913443517409, 0.2935181612837445],
  ["spread", 0.03533821060812744, 0.04958433705670996, 0.05299898960521554],
  ["foregone", 201.59019357600107, 435.0975481329558, 762.0853048151877],
  ["excess", 11.217335511607054, 88.42293586583492, 155.28459403062135],
])("draws the %s of forty voluntary schemes", (name, p10, p50, p90) => {
  const found = percentilesOf(Float64Array.from(outcomes, read(name)));
  expect(listMisses({ ...found }, { p10, p50, p90 })).toEqual([]);
});

test("meets a target of a tenth of staff in 24 draws of 40", () => {
  expect(outcomes).toHaveLength(40);
  expect(chanceOf(outcomes, 0.1)).toBe(0.6);
});

test.each([
  ["share", 0.058642627700147484, 0.09429623961400516, 0.16529496488789644],
  ["cost", 12192518.61821263, 13874913.36368494, 16538742.124616805],
  ["dissimilarity", 0.2875190857845809, 0.08506993232182448, 0.07110085269038374],
  ["spread", 0.05511482974660106, 0.024066950797720088, 0.032370697307305824],
  ["costPerAccredited", 6905.306173884747, 4886.960629017435, 3323.118172457679],
  ["foregone", 204.39068766082588, 285.55154970434234, 417.23628205378435],
  ["excess", -10.040150322054615, 20.24259372539018, 97.24593250791622],
])("draws the %s of the first three schemes", (name, first, second, third) => {
  const [one, two, three] = outcomes.map(read(name));
  expect(listMisses({ one, two, three }, { one: first, two: second, three: third })).toEqual([]);
});
