import { parseScenarioInput, type Scenario, type ScenarioInput } from "@plumbline/domain";
import { badScenario } from "../errors.js";

/** The scenario that an input means; BAD_USER_INPUT with every problem named where it means none. */
export function readScenario(input: ScenarioInput, start: string): Scenario {
  const parsed = parseScenarioInput(input, start);
  if (!parsed.ok) throw badScenario(parsed.problems);
  return parsed.scenario;
}
