import { expect, test } from "vitest";
import { answerScenario } from "../../src/scenario/answer/answer-scenario.js";
import { listSwings, shareWidth } from "../../src/scenario/answer/list-swings.js";
import { parseScenarioInput } from "../../src/scenario/input/parse-scenario-input.js";
import { toBaseScenario } from "../../src/scenario/options/base-scenario.js";
import { outturnPreset } from "../../src/scenario/options/outturn-preset.js";
import { findReadyMadeOption, readyMadeOptions } from "../../src/scenario/options/ready-made-options.js";
import { projectScenario } from "../../src/scenario/projection/project-scenario.js";
import { modelAreas2017 } from "./authorities-2017.js";
import { population2017 } from "./population-2017.js";
import { scenarioOf, workforceDay2017 } from "./scenario-of.js";

const mandatory = scenarioOf({ ...findReadyMadeOption("mandatory-funded")?.input, draws: 20 });
const answer = answerScenario(mandatory, population2017);

test("answers with a projection beside the base case of the same draws", () => {
  expect(answer?.base).toEqual(projectScenario(scenarioOf({ draws: 20 }), population2017));
  expect(answer?.projection).toEqual(projectScenario(mandatory, population2017));
});

test("opens with the option in words", () => {
  expect(answer?.sentence).toMatch(
    /^A mandatory, fully funded scheme would, under these assumptions, accredit \d+% of practitioners and supervisors for £\d+m by December 2020 \(8 in 10 runs: \d+% to \d+%\), resting most on capacity, first passes and portability\.$/,
  );
});

test("puts the assumption that moves the share most first", () => {
  const swings = listSwings(scenarioOf(), modelAreas2017);
  expect(swings.slice(0, 3).map(({ assumption }) => assumption.slug)).toEqual([
    "uptake",
    "capacity",
    "booking-rate",
  ]);
  const widths = swings.map(shareWidth);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(swings).toHaveLength(11);
});

test("swings no assumption that the reader is sure of", () => {
  const sure = scenarioOf({ assumptions: [{ slug: "uptake", low: 0.2, mode: 0.2, high: 0.2 }] });
  const slugs = listSwings(sure, modelAreas2017).map(({ assumption }) => assumption.slug);
  expect(slugs).not.toContain("uptake");
});

test("keeps the base case whatever the reader changes but its target, month, draws and seed", () => {
  const changed = scenarioOf({
    name: "Mine",
    mode: "mandatory",
    fundedShare: 1,
    levels: ["practice-leader"],
    assumptions: [{ slug: "uptake", mode: 0.4 }],
    target: 0.2,
    seed: 9,
  });
  expect(toBaseScenario(changed)).toEqual(scenarioOf({ target: 0.2, seed: 9 }));
});

test("stops between two draws when told to, without an answer", () => {
  let done = 0;
  const stopped = () => done >= 25;
  const progress = () => {
    done += 1;
  };
  expect(answerScenario(mandatory, population2017, { stopped, progress })).toBeUndefined();
  expect(done).toBe(25);
});

test("tells its progress through both projections, and through one where the base case is at hand", () => {
  const told: string[] = [];
  const progress = (done: number, of: number) => told.push(`${done}/${of}`);
  answerScenario(mandatory, population2017, { progress });
  expect([told[0], told.at(-1), told.length]).toEqual(["1/40", "40/40", 40]);
  told.length = 0;
  answerScenario(mandatory, population2017, { progress, ...(answer && { base: answer.base }) });
  expect([told[0], told.at(-1), told.length]).toEqual(["1/20", "20/20", 20]);
});

test.each([...readyMadeOptions, outturnPreset])("offers $slug as an input that holds", ({ input }) => {
  expect(parseScenarioInput(input, workforceDay2017).ok).toBe(true);
});

test("offers mandatory or voluntary, funded or not, once each", () => {
  const choices = readyMadeOptions.map(({ input }) => `${input.mode} ${input.fundedShare}`);
  expect(choices.toSorted()).toEqual(["mandatory 0", "mandatory 1", "voluntary 0", "voluntary 1"]);
});
