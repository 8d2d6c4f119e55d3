import { listWords, scenarioCaveat } from "@plumbline/domain";
import { findOptionName } from "#lib/url-state/scenario/format-scenario-state.js";
import { namedOptions } from "#lib/url-state/scenario/named-options.js";
import type { ScenarioChoice } from "#lib/url-state/scenario/scenario-state.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import type { ProjectionFields, ScenarioFields, SwingFields } from "./page.query.js";
import { printSetting } from "#lib/words/assumption-settings.js";
import { printFineShare, printBroadShare } from "./numbers.js";

/** What every picture of a scenario is, for its subtitle. */
export const modelled = `${scenarioCaveat}. Modelled`;

const levelWords: Readonly<Record<ScenarioFields["levels"][number], string>> = {
  PRACTITIONER: "practitioners",
  SUPERVISOR: "supervisors",
  PRACTICE_LEADER: "practice leaders",
};

/** Whom a scenario takes in: "practitioners and supervisors". */
export function nameStaff(levels: ScenarioFields["levels"]): string {
  return levels.length === 3 ? "all staff" : listWords(levels.map((level) => levelWords[level]));
}

/** A choice by the name of its option, or in words: "Mandatory, 30% funded, 2 assumptions changed". */
export function nameChoice(choice: ScenarioChoice): string {
  const slug = findOptionName(choice);
  const option = namedOptions.find((each) => each.slug === slug);
  if (option !== undefined) return option.name;
  const { mode, fundedShare, assumptions } = choice;
  const changes =
    assumptions.length === 0
      ? ""
      : `, ${assumptions.length} assumption${assumptions.length === 1 ? "" : "s"} changed`;
  return `${mode === "mandatory" ? "Mandatory" : "Voluntary"}, ${nameFunding(fundedShare)}${changes}`;
}

function nameFunding(share: number): string {
  if (share === 0) return "unfunded";
  return share === 1 ? "fully funded" : `${printBroadShare(share)} funded`;
}

/** A scenario as a document is titled: "Scenario: mandatory, fully funded". */
export function titleScenario(choice: ScenarioChoice): string {
  return `Scenario: ${lowerFirst(nameChoice(choice))}`;
}

/** The question that the page answers, as its heading. */
export function askWhatIf({ mode, fundedShare }: ScenarioChoice): string {
  return `What would a ${mode}, ${nameFunding(fundedShare)} scheme do?`;
}

/** How far one assumption moves the outcome: "if 100, 6% are accredited; if 600, 37%". */
export function sayScope({ assumption, low, high }: SwingFields): string {
  const [least, most] = [low, high].map(({ value, accreditedShare }) => ({
    setting: printSetting(value, assumption.unit),
    share: printBroadShare(accreditedShare),
  }));
  return `if ${least?.setting}, ${least?.share} are accredited; if ${most?.setting}, ${most?.share}`;
}

/** Which of the assumptions move the share by anything that can be printed. */
export function listMovers(swings: readonly SwingFields[]): readonly SwingFields[] {
  return swings.filter(
    ({ low, high }) => printFineShare(low.accreditedShare) !== printFineShare(high.accreditedShare),
  );
}

/** The projection as the sentence beside a chart tells it. */
export function sayDistance(own: ProjectionFields, base: ProjectionFields): string {
  const points = Math.round((own.accreditedShare.p50 - base.accreditedShare.p50) * 100);
  if (points === 0) return "In the middle run it comes to the same share as the base case";
  const size = Math.abs(points);
  return `In the middle run it is ${size} percentage point${size === 1 ? "" : "s"} ${points > 0 ? "above" : "below"} the base case`;
}
