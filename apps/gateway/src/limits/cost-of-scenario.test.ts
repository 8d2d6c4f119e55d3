import { expect, test } from "vitest";
import { costOfScenario } from "./cost-of-scenario.ts";

test.each([
  ["1,000 draws to December 2020", {}, 15_100],
  ["5,000 draws", { draws: 5000 }, 75_500],
  [
    "an earlier month, which is worked out to December 2020 all the same",
    { targetDate: "2018-12-31" },
    15_100,
  ],
  ["a month twice as far away", { targetDate: "2024-03-31" }, 30_200],
  ["a million draws, which the field refuses", { draws: 1_000_000 }, 75_500],
  ["fewer draws than none, which the field refuses", { draws: -1 }, 16],
  ["a day that is none, which the field refuses", { targetDate: "soon" }, 15_100],
])("counts %s", (_what, changes, cost) => {
  expect(costOfScenario({ input: { draws: 1000, ...changes } })).toBe(cost);
});

test("counts an input that cannot be read as a scenario of the usual size", () => {
  expect(costOfScenario({})).toBe(15_100);
});
