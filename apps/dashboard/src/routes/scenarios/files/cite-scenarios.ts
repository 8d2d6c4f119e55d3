import { basePolicy } from "@plumbline/domain";
import { formatScenarioState } from "#lib/url-state/scenario/format-scenario-state.js";
import type { ScenarioChoice, ScenarioState } from "#lib/url-state/scenario/scenario-state.js";
import type { ScenarioRelease } from "../page.query.js";
import { nameChoice } from "../words.js";

/** A scenario as a line of a file cites it: its name there, its digest, and the page that shows it by itself. */
export interface CitedScenario {
  readonly scenario: string;
  readonly digest: string;
  readonly link: string;
}

/** The scenario of a file, the base case, and the one beside it where there is one. */
export interface CitedScenarios {
  readonly own: CitedScenario;
  readonly base: CitedScenario;
  readonly beside: CitedScenario | null;
}

const baseChoice: ScenarioChoice = { ...basePolicy, assumptions: [] };

/** Cites each scenario that a file holds, its release pinned; `site` is where the dashboard is reached. */
export function citeScenarios(
  { version, scenario, beside }: ScenarioRelease,
  state: ScenarioState,
  site: string,
): CitedScenarios {
  const linkTo = (choice: ScenarioChoice) =>
    `${site}${formatScenarioState({ ...state, ...choice, beside: undefined, release: version })}`;
  return {
    own: { scenario: nameChoice(state), digest: scenario.digest, link: linkTo(state) },
    base: { scenario: "Base case", digest: scenario.baseDigest, link: linkTo(baseChoice) },
    beside:
      state.beside && beside
        ? {
            scenario: `Beside: ${nameChoice(state.beside)}`,
            digest: beside.digest,
            link: linkTo(state.beside),
          }
        : null,
  };
}
