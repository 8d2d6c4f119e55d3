import type { ScenarioInput } from "../input/scenario-input.js";
import { basePolicy } from "./base-scenario.js";
import type { ParticipationMode } from "../policy.js";

/** A scenario that a reader can start from. */
export interface ReadyMadeOption {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly input: ScenarioInput;
}

interface Choice {
  readonly mode: ParticipationMode;
  readonly fundedShare: number;
}

function option(slug: string, { mode, fundedShare }: Choice, summary: string): ReadyMadeOption {
  const name = `${mode === "mandatory" ? "Mandatory" : "Voluntary"}, ${fundedShare === 1 ? "fully funded" : "unfunded"}`;
  return { slug, name, summary, input: { name, mode, fundedShare, levels: basePolicy.levels } };
}

/** Whether staff must take part, crossed with whether the department pays for the time it takes; practitioners and supervisors in all four. */
export const readyMadeOptions: readonly ReadyMadeOption[] = [
  option(
    "voluntary-unfunded",
    { mode: "voluntary", fundedShare: 0 },
    "Staff choose, and authorities pay for the cover: what directors feared would leave poorer areas behind.",
  ),
  option(
    "voluntary-funded",
    { mode: "voluntary", fundedShare: 1 },
    "Staff choose, and the department pays for all the cover.",
  ),
  option(
    "mandatory-unfunded",
    { mode: "mandatory", fundedShare: 0 },
    "Every practitioner and supervisor must take part, and authorities pay for the cover.",
  ),
  option(
    "mandatory-funded",
    { mode: "mandatory", fundedShare: 1 },
    "What directors asked for in March 2017: mandatory for practitioners and supervisors, and paid for in full.",
  ),
];

export function findReadyMadeOption(slug: string): ReadyMadeOption | undefined {
  return readyMadeOptions.find((option) => option.slug === slug);
}
