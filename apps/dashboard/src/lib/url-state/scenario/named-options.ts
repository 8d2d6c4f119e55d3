import { outturnPreset, readyMadeOptions, type ReadyMadeOption } from "@plumbline/domain";
import { defaultState, inOrder, type ScenarioChoice } from "./scenario-state.js";

/** Every scenario with a name: the four options, and the scheme as it turned out. */
export const namedOptions: readonly ReadyMadeOption[] = [...readyMadeOptions, outturnPreset];

/** The choice that a ready-made option stands for. */
export function choiceOf({ input }: ReadyMadeOption): ScenarioChoice {
  const { mode } = input;
  return {
    mode: mode === "voluntary" ? mode : defaultState.mode,
    fundedShare: input.fundedShare,
    levels: inOrder(input.levels),
    assumptions: input.assumptions ?? [],
  };
}
