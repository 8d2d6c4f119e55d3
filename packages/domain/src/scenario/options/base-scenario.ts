import { accreditationLevels } from "../../programme/accreditation-level.js";
import { toScenarioAssumptions } from "../input/parse-assumptions.js";
import type { ScenarioPolicy } from "../policy.js";
import type { Scenario } from "../scenario.js";

const [practitioner, supervisor] = accreditationLevels;

/** The scheme as it was launched: nobody had to take part, about half of backfill was paid for, practice leaders were not in it. */
export const basePolicy: ScenarioPolicy = {
  mode: "voluntary",
  fundedShare: 0.5,
  levels: [practitioner, supervisor],
};

/** The yardstick beside a scenario: the base policy with every assumption at its default, the same target, month, draws and seed. */
export function toBaseScenario({ name: _name, ...scenario }: Scenario): Scenario {
  return { ...scenario, policy: basePolicy, assumptions: toScenarioAssumptions([]) };
}
