import { parseScenarioInput } from "../../src/scenario/input/parse-scenario-input.js";
import type { ScenarioInput } from "../../src/scenario/input/scenario-input.js";
import type { Scenario } from "../../src/scenario/scenario.js";

export const workforceDay2017 = "2017-09-30";

/** The voluntary scheme, half funded, for practitioners and supervisors, with what a test changes of it. */
export function inputOf(changes: Partial<ScenarioInput> = {}): ScenarioInput {
  return { mode: "voluntary", fundedShare: 0.5, levels: ["practitioner", "supervisor"], ...changes };
}

export function scenarioOf(changes: Partial<ScenarioInput> = {}): Scenario {
  const parsed = parseScenarioInput(inputOf(changes), workforceDay2017);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ sentence }) => sentence).join(" "));
  return parsed.scenario;
}
