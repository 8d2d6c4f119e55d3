import { findAssumption, type AssumptionInput } from "@plumbline/domain";
import { formatQuery } from "../fields.js";
import { fieldNames } from "./field-names.js";
import { linkField, percentOf, printField, unitOf } from "./field-units.js";
import { choiceOf, namedOptions } from "./named-options.js";
import { defaultState, type ScenarioChoice, type ScenarioState } from "./scenario-state.js";

type Query = Readonly<Record<string, string | undefined>>;

const share = percentOf("");

/** The link of the scenario page, or of one of its files. What is at its default is left out, so that a scenario has one link. */
export function formatScenarioState(state: ScenarioState, path = "/scenarios"): string {
  const { by, target, draws, seed, beside, release } = state;
  return `${path}${formatQuery({
    ...choiceQuery(state),
    by: unless(by, defaultState.by),
    target: target === undefined ? undefined : linkField(target, share),
    draws: unless(String(draws), String(defaultState.draws)),
    seed: unless(String(seed), String(defaultState.seed)),
    beside: beside && nameChoice(beside),
    release,
  })}`;
}

/** A choice alone, as it stands in a link after the question mark; empty for the one that the page opens with. */
export function formatChoice(choice: ScenarioChoice): string {
  return formatQuery(choiceQuery(choice)).slice(1);
}

/** The ready-made option that a choice is, by name; undefined for one of the reader’s own. */
export function findOptionName(choice: ScenarioChoice): string | undefined {
  const own = formatChoice(choice);
  return namedOptions.find((option) => formatChoice(choiceOf(option)) === own)?.slug;
}

/** A choice as `beside` holds it: by the name of its ready-made option where it is one. */
function nameChoice(choice: ScenarioChoice): string {
  return findOptionName(choice) ?? formatChoice(choice);
}

function choiceQuery({ mode, fundedShare, levels, assumptions }: ScenarioChoice): Query {
  return {
    mode: unless(mode, defaultState.mode),
    funded: unless(linkField(fundedShare, share), linkField(defaultState.fundedShare, share)),
    levels: unless(levels.join(","), defaultState.levels.join(",")),
    ...Object.assign({}, ...assumptions.map(assumptionQuery)),
  };
}

function assumptionQuery({ slug, low, mode, high }: AssumptionInput): Query {
  const assumption = findAssumption(slug);
  if (assumption === undefined) return {};
  const unit = unitOf(assumption);
  const names = fieldNames(slug);
  const followsMode = assumption.low === assumption.high;
  const field = (value: number | null | undefined, standard: number) => {
    const text = value === undefined || value === null ? undefined : linkField(value, unit);
    return text === undefined || text === printField(standard, unit) || value === standard ? undefined : text;
  };
  return {
    [names.low]: field(low, followsMode ? mode : assumption.low),
    [names.mode]: field(mode, assumption.mode),
    [names.high]: field(high, followsMode ? mode : assumption.high),
  };
}

function unless(value: string, standard: string): string | undefined {
  return value === standard ? undefined : value;
}
