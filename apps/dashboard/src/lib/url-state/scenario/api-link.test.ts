import {
  lastDay,
  parseScenarioInput,
  readyMadeOptions,
  scenarioLink,
  scenarioText,
  type ScenarioInput,
} from "@plumbline/domain";
import { expect, test } from "vitest";
import { parseScenarioState } from "./parse-scenario-state.js";
import { scenarioStart } from "./scenario-state.js";

function read(input: ScenarioInput) {
  const parsed = parseScenarioInput(input, scenarioStart);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** The scenario that the page shows at a link. */
function open(link: string) {
  const parsed = parseScenarioState(new URL(link, "http://plumbline").searchParams);
  if (!parsed.readable) throw new Error(JSON.stringify(parsed.problems));
  const { mode, fundedShare, levels, assumptions, by, target, draws, seed } = parsed.state;
  const targetDate = lastDay(by);
  return read({ mode, fundedShare, levels, assumptions, targetDate, target: target ?? null, draws, seed });
}

const changed: ScenarioInput = {
  mode: "voluntary",
  fundedShare: 0.07,
  levels: ["practitioner", "practice-leader"],
  assumptions: [
    { slug: "uptake", low: 0.1, mode: 0.25, high: 0.3 },
    { slug: "booking-rate", low: 0.01, mode: 1 / 6 },
    { slug: "capacity", mode: 700 },
    { slug: "resit-lag", low: 3, mode: 6, high: 9 },
    { slug: "growth", mode: -0.02 },
    { slug: "capacity-start", low: 9, mode: 12, high: 15 },
    { slug: "capacity-ramp", low: 3, mode: 3, high: 6 },
  ],
  target: 0.29,
  targetDate: "2022-03-31",
  draws: 250,
  seed: 7,
};

test.each([...readyMadeOptions.map(({ input }) => input), changed])(
  "opens at the link that the API gives for it the same scenario: $mode, funded $fundedShare",
  (input) => {
    const scenario = read(input);
    const link = scenarioLink(scenario, { start: scenarioStart, release: "2025.1" });
    expect(scenarioText(open(link), "a release")).toBe(scenarioText(scenario, "a release"));
  },
);
