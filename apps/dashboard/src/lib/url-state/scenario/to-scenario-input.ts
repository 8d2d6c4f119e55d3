import type { ScenarioInput } from "@plumbline/domain";
import { lastDay, type ScenarioChoice, type ScenarioState } from "./scenario-state.js";

/** A choice as the model takes it, with what the state adds to any choice. */
export function toScenarioInput(
  { mode, fundedShare, levels, assumptions }: ScenarioChoice,
  { by, target, draws, seed }: Pick<ScenarioState, "by" | "target" | "draws" | "seed">,
): ScenarioInput {
  return {
    mode,
    fundedShare,
    levels,
    assumptions,
    target: target ?? null,
    targetDate: lastDay(by),
    draws,
    seed,
  };
}
