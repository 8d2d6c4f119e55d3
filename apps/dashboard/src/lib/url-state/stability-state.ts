import { stabilityComponents, type StabilityComponent } from "@plumbline/domain";
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
export interface StabilityState {
  readonly weights: readonly StabilityWeight[];
  /** The code of a region; all of England without it. */
  readonly within?: string | undefined;
  readonly period?: string | undefined;
  readonly release?: string | undefined;
}

/** Reads the reader's weights, one parameter an indicator; a weight that cannot be used is a problem of its own. */
export function parseStabilityState(params: LinkParams): ParsedState<StabilityState> {
  const within = readPattern(params, {
    name: "within",
    pattern: /^E\d{8}$/,
    looksLike: "the code of a region, such as E12000007",
  });
  const period = readPattern(params, { name: "period", pattern: /^\d{4}$/, looksLike: "a year" });
  const given = stabilityComponents.map((indicator) => readWeight(params, indicator));
  const weights = given.flatMap((weight) => (weight === undefined || isProblem(weight) ? [] : [weight]));
  const problems = [within, period, ...given].filter(isProblem);
  const lopsided = problems.length === 0 ? listLopsided(weights) : [];
  if (isProblem(within) || isProblem(period) || problems.length + lopsided.length > 0) {
    return { readable: false, problems: [...problems, ...lopsided] };
  }
  return { readable: true, state: { weights, within, period, release: readText(params, "release") } };
}

/** The link of the stability page, or of its file, with everything it shows. */
export function formatStabilityState(
  { weights, within, period, release }: StabilityState,
  path = "/stability",
): string {
  const weighed = Object.fromEntries(weights.map(({ indicator, weight }) => [indicator, String(weight)]));
  return `${path}${formatQuery({ ...weighed, within, period, release })}`;
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
