import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inputOf, scenarioOf, workforceDay2017 } from "../../../tests/scenario/scenario-of.js";
import { parseScenarioInput } from "./parse-scenario-input.js";
import type { AssumptionInput, ScenarioInput } from "./scenario-input.js";

function problemsOf(changes: Partial<ScenarioInput>) {
  const parsed = parseScenarioInput(inputOf(changes), workforceDay2017);
  return parsed.ok ? [] : parsed.problems;
}

test("fills in draws, seed and the month that “by 2020” means", () => {
  const scenario = scenarioOf();
  expect(scenario).toMatchObject({ draws: 1000, seed: 1, month: 39 });
  expect(scenario.assumptions.some(({ changed }) => changed)).toBe(false);
});

test("takes null for what a client left out", () => {
  const blank = { name: null, assumptions: null, target: null, targetDate: null, draws: null, seed: null };
  expect(scenarioOf(blank)).toEqual(scenarioOf());
});

test("puts levels in their own order, whatever order they came in", () => {
  expect(scenarioOf({ levels: ["practice-leader", "practitioner"] }).policy.levels).toEqual([
    "practitioner",
    "practice-leader",
  ]);
});

test("asks about the last month that has ended by the target date", () => {
  expect(scenarioOf({ targetDate: "2020-03-31" }).month).toBe(30);
  expect(scenarioOf({ targetDate: "2020-03-30" }).month).toBe(29);
});

const assumption = (slug: string, input: { low?: number | null; mode: number; high?: number | null }) =>
  scenarioOf({ assumptions: [{ slug, ...input }] }).assumptions.find((found) => found.slug === slug);

test("keeps the default range round a new mode, and moves an end that the mode passes", () => {
  expect(assumption("uptake", { mode: 0.3 })).toMatchObject({
    low: 0.08,
    mode: 0.3,
    high: 0.5,
    changed: true,
  });
  expect(assumption("uptake", { mode: 0.6 })).toMatchObject({ low: 0.08, mode: 0.6, high: 0.6 });
});

test("keeps a fixed assumption fixed at its new mode, and draws one that was given a range", () => {
  expect(assumption("growth", { mode: 0.02 })).toMatchObject({ low: 0.02, high: 0.02, drawn: false });
  expect(assumption("growth", { low: 0, mode: 0.02, high: 0.05 })).toMatchObject({ drawn: true });
});

test("marks no assumption changed where its default is given back", () => {
  expect(assumption("capacity", { low: 100, mode: 300, high: 600 })).toMatchObject({ changed: false });
});

test.each<[string, Partial<ScenarioInput>, string, string]>([
  ["an unknown mode", { mode: "compulsory" }, "unknown-mode", "mode"],
  ["an unknown level", { levels: ["practitioner", "minister"] }, "unknown-level", "levels"],
  ["no level", { levels: [] }, "no-levels", "levels"],
  ["more funding than all of it", { fundedShare: 1.2 }, "out-of-range", "fundedShare"],
  ["a negative target", { target: -0.1 }, "out-of-range", "target"],
  ["a million draws", { draws: 1_000_000 }, "out-of-range", "draws"],
  ["half a draw", { draws: 1.5 }, "not-whole", "draws"],
  ["a negative seed", { seed: -1 }, "out-of-range", "seed"],
  ["a day that does not exist", { targetDate: "2020-02-30" }, "not-a-date", "targetDate"],
  ["a day before the first month has ended", { targetDate: "2017-10-01" }, "out-of-range", "targetDate"],
  ["a day in a hundred years", { targetDate: "2120-01-01" }, "out-of-range", "targetDate"],
  ["a name without end", { name: "x".repeat(101) }, "too-long", "name"],
  [
    "an assumption nobody makes",
    { assumptions: [{ slug: "uptak", mode: 0.2 }] },
    "unknown-assumption",
    "assumptions.uptak",
  ],
  [
    "a low above its mode",
    { assumptions: [{ slug: "uptake", low: 0.4, mode: 0.2, high: 0.5 }] },
    "out-of-order",
    "assumptions.uptake",
  ],
  [
    "a mode above its high",
    { assumptions: [{ slug: "uptake", low: 0.1, mode: 0.4, high: 0.3 }] },
    "out-of-order",
    "assumptions.uptake",
  ],
  [
    "a negative cost",
    { assumptions: [{ slug: "assessment-cost", low: -5, mode: 800, high: 900 }] },
    "out-of-range",
    "assumptions.assessment-cost.low",
  ],
  [
    "a number that is none",
    { assumptions: [{ slug: "uptake", mode: Number.NaN }] },
    "out-of-range",
    "assumptions.uptake.mode",
  ],
  [
    "one and a half attempts",
    { assumptions: [{ slug: "attempts", mode: 1.5 }] },
    "not-whole",
    "assumptions.attempts.mode",
  ],
])("refuses %s", (_what, changes, code, field) => {
  expect(problemsOf(changes)[0]).toMatchObject({ code, field });
});

test("names a number once, and only where it was given", () => {
  const fields = (assumption: AssumptionInput) =>
    problemsOf({ assumptions: [assumption] }).map(({ field }) => field);
  expect(fields({ slug: "resit-lag", mode: 2.5 })).toEqual(["assumptions.resit-lag.mode"]);
  expect(fields({ slug: "resit-lag", low: -1, mode: 2.5 })).toEqual([
    "assumptions.resit-lag.low",
    "assumptions.resit-lag.mode",
  ]);
});

test("refuses an assumption that is given twice", () => {
  const twice = [
    { slug: "uptake", mode: 0.2 },
    { slug: "uptake", mode: 0.3 },
  ];
  expect(problemsOf({ assumptions: twice })).toMatchObject([{ code: "repeated-assumption" }]);
});

test("names the range in the problem and in its sentence", () => {
  const [problem] = problemsOf({ draws: 1_000_000 });
  expect(problem?.range).toEqual({ least: 1, most: 5000 });
  expect(problem?.sentence).toBe("draws is 1000000; it must lie from 1 to 5,000.");
});

test("names the nearest assumptions to one that does not exist", () => {
  const [problem] = problemsOf({ assumptions: [{ slug: "pass-frist", mode: 0.5 }] });
  expect(problem?.nearest?.[0]).toBe("pass-first");
});

test("names every problem at once", () => {
  const problems = problemsOf({ mode: "", levels: [], fundedShare: 2, draws: 0, targetDate: "soon" });
  expect(problems.map(({ field }) => field)).toEqual([
    "mode",
    "levels",
    "fundedShare",
    "targetDate",
    "draws",
  ]);
});

test("gives a scenario or problems with sentences for whatever it is handed", () => {
  const number = fc.oneof(fc.double(), fc.integer());
  const input: fc.Arbitrary<ScenarioInput> = fc.record({
    mode: fc.oneof(fc.string(), fc.constantFrom("voluntary", "mandatory")),
    fundedShare: number,
    levels: fc.array(fc.oneof(fc.string(), fc.constantFrom("practitioner", "supervisor"))),
    assumptions: fc.array(
      fc.record({
        slug: fc.oneof(fc.string(), fc.constantFrom("uptake", "attempts", "capacity")),
        low: fc.option(number, { nil: null }),
        mode: number,
        high: fc.option(number, { nil: null }),
      }),
    ),
    target: fc.option(number, { nil: null }),
    targetDate: fc.option(fc.oneof(fc.string(), fc.constant("2020-12-31")), { nil: null }),
    draws: fc.option(number, { nil: null }),
    seed: fc.option(number, { nil: null }),
  });
  fc.assert(
    fc.property(input, (handed) => {
      const parsed = parseScenarioInput(handed, workforceDay2017);
      const problems = parsed.ok ? [] : parsed.problems;
      expect(parsed.ok).toBe(problems.length === 0);
      expect(problems.every(({ sentence }) => sentence.endsWith("."))).toBe(true);
    }),
  );
});
