import { lastDay, parseScenarioInput, type ScenarioInput } from "@plumbline/domain";
import { readText, type LinkParams } from "../fields.js";
import { explainProblem, notANumber, type FieldProblem } from "./field-problems.js";
import { percentOf, readField } from "./field-units.js";
import { readAssumptions } from "./read-assumptions.js";
import { defaultState, inOrder, isMonth, scenarioStart, type ScenarioState } from "./scenario-state.js";

export type ParsedScenarioState =
  | { readonly readable: true; readonly state: ScenarioState }
  | { readonly readable: false; readonly problems: readonly FieldProblem[] };

/** Left empty, the ends of a range follow its likeliest value, and so do their problems. */
const followsLikeliest = /-(?:low|high)$/;
const ofScope = percentOf("of staff in scope");

/** Reads one scenario from a link or a sent form. Every field that cannot be used is a problem of its own, named as in the form. */
export function parseAlone(params: LinkParams): ParsedScenarioState {
  const { input, assumptions, unreadable } = readInput(params);
  const parsed = parseScenarioInput(input, scenarioStart);
  const given = (name: string) => params.get(name) ?? "";
  const problems = [
    ...unreadable,
    ...(parsed.ok ? [] : parsed.problems.map((problem) => explainProblem(problem, given))),
  ]
    .filter(({ name, given: typed }) => typed !== "" || !followsLikeliest.test(name))
    .filter(isFirst);
  if (!parsed.ok || problems.length > 0) return { readable: false, problems };
  const { policy, target, draws, seed } = parsed.scenario;
  const by = readText(params, "by") ?? defaultState.by;
  const release = readText(params, "release");
  return { readable: true, state: { ...policy, assumptions, by, target, draws, seed, release } };
}

function readInput(params: LinkParams) {
  const number = (name: string, fallback: number, unit = percentOf("")) => {
    const text = readText(params, name);
    return text === undefined ? fallback : readField(text, unit);
  };
  const by = readText(params, "by") ?? defaultState.by;
  const { assumptions, unreadable } = readAssumptions(params);
  const target = readText(params, "target");
  const plain = { word: "", perOne: 1 } as const;
  const input: ScenarioInput = {
    mode: readText(params, "mode") ?? defaultState.mode,
    fundedShare: number("funded", defaultState.fundedShare),
    levels: readLevels(params),
    assumptions,
    target: target === undefined ? null : readField(target, ofScope),
    targetDate: isMonth(by) ? lastDay(by) : "no month",
    draws: number("draws", defaultState.draws, plain),
    seed: number("seed", defaultState.seed, plain),
  };
  return { input, assumptions, unreadable: [...unreadable, ...listUnreadable(params)] };
}

/** A form sends an empty `levels` beside its boxes, so that none ticked is not taken for none given. */
function readLevels(params: LinkParams): readonly string[] {
  const given = params.getAll("levels").flatMap((text) => text.split(","));
  if (given.length === 0) return defaultState.levels;
  const named = given.map((text) => text.trim()).filter((text) => text !== "");
  const known = inOrder(named);
  return known.length === new Set(named).size ? known : named;
}

function listUnreadable(params: LinkParams): readonly FieldProblem[] {
  return ["funded", "target", "draws", "seed"].flatMap((name) => {
    const text = readText(params, name);
    return text !== undefined && Number.isNaN(readField(text, ofScope)) ? [notANumber(name, text)] : [];
  });
}

/** One problem a field: the first that was found. */
function isFirst({ name }: FieldProblem, place: number, problems: readonly FieldProblem[]): boolean {
  return problems.findIndex((problem) => problem.name === name) === place;
}
