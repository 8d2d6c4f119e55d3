import { expect, test } from "vitest";
import { scenarioOf } from "../../tests/scenario/scenario-of.js";
import type { ScenarioInput } from "./input/scenario-input.js";
import { scenarioText } from "./scenario-text.js";

const textOf = (changes: Partial<ScenarioInput> = {}) => scenarioText(scenarioOf(changes), "sha256:1");

test("opens with the version of the model and the release, and says every assumption", () => {
  const lines = textOf().split("\n");
  expect(lines.slice(0, 3)).toEqual(["scenario-model 1", "release sha256:1", "mode voluntary"]);
  expect(lines).toContain("capacity 100 300 600 drawn");
  expect(lines).toContain("resit-lag 6 6 6 fixed");
});

test.each<[string, Partial<ScenarioInput>]>([
  ["its name", { name: "Mine" }],
  ["defaults given back", { draws: 1000, seed: 1, assumptions: [{ slug: "growth", mode: 0 }] }],
  ["the day within a month", { targetDate: "2021-01-15" }],
  ["the order of levels", { levels: ["supervisor", "practitioner"] }],
])("is the same text whatever %s", (_what, changes) => {
  expect(textOf(changes)).toBe(textOf());
});

test.each<[string, Partial<ScenarioInput>]>([
  ["mode", { mode: "mandatory" }],
  ["funding", { fundedShare: 0.4 }],
  ["levels", { levels: ["practitioner"] }],
  ["target", { target: 0.1 }],
  ["month", { targetDate: "2020-03-31" }],
  ["draws", { draws: 999 }],
  ["seed", { seed: 2 }],
  ["an assumption’s end", { assumptions: [{ slug: "uptake", mode: 0.2, high: 0.6 }] }],
])("is another text with another %s", (_what, changes) => {
  expect(textOf(changes)).not.toBe(textOf());
});

test("is another text for another release", () => {
  expect(scenarioText(scenarioOf(), "sha256:2")).not.toBe(textOf());
});
