import { stabilityComponents, type StabilityComponent } from "@plumbline/domain";
import { formatAreaChoice, isAreaChoice, readAreaChoice, type AreaChoice } from "./area-choice.js";
import type { ParsedState } from "./compare-state.js";
import {
  formatQuery,
  isProblem,
  readPattern,
  readText,
  type LinkParams,
  type LinkProblem,
} from "./fields.js";

export interface StabilityWeight {
  readonly indicator: StabilityComponent;
  readonly weight: number;
}

/** Everything the stability page shows. Without weights the five indicators count alike. */
export interface StabilityState extends AreaChoice {
  readonly weights: readonly StabilityWeight[];
  readonly period?: string | undefined;
  readonly release?: string | undefined;
}

/** Reads the reader's weights, one parameter an indicator; a weight that cannot be used is a problem of its own. */
export function parseStabilityState(params: LinkParams): ParsedState<StabilityState> {
  const choice = readAreaChoice(params);
  const period = readPattern(params, { name: "period", pattern: /^\d{4}$/, looksLike: "a year" });
  const given = stabilityComponents.map((indicator) => readWeight(params, indicator));
  const weights = given.flatMap((weight) => (weight === undefined || isProblem(weight) ? [] : [weight]));
  const problems = [...(isAreaChoice(choice) ? [] : choice), ...[period, ...given].filter(isProblem)];
  const lopsided = problems.length === 0 ? listLopsided(weights) : [];
  if (!isAreaChoice(choice) || isProblem(period) || problems.length + lopsided.length > 0) {
    return { readable: false, problems: [...problems, ...lopsided] };
  }
  return { readable: true, state: { ...choice, weights, period, release: readText(params, "release") } };
}

/** The link of the stability page, or of its file, with everything it shows. */
export function formatStabilityState(state: StabilityState, path = "/stability"): string {
  const { weights, period, release } = state;
  const weighed = Object.fromEntries(weights.map(({ indicator, weight }) => [indicator, String(weight)]));
  return `${path}${formatQuery({ ...weighed, ...formatAreaChoice(state), period, release })}`;
}

function readWeight(
  params: LinkParams,
  indicator: StabilityComponent,
): StabilityWeight | LinkProblem | undefined {
  const given = readText(params, indicator);
  if (given === undefined) return undefined;
  const weight = Number(given);
  if (Number.isFinite(weight) && weight >= 0) return { indicator, weight };
  return {
    name: indicator,
    given,
    sentence: `“${given}” is not a weight for ${indicator}: give 0 or more.`,
    choices: ["0", "1", "2"],
  };
}

/** Weights with which there is nothing to weigh: one indicator alone would give every authority a bare place. */
function listLopsided(weights: readonly StabilityWeight[]): readonly LinkProblem[] {
  const counting = weights.filter(({ weight }) => weight > 0).length;
  if (weights.length === 0 || counting > 1) return [];
  return weights.map(({ indicator, weight }, place) => ({
    name: indicator,
    given: String(weight),
    sentence: place === 0 ? "An index needs two indicators or more: give at least two a weight above 0." : "",
    choices: [],
  }));
}
