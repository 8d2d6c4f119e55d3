import type { Release, Scenario, ScenarioAnswer, ScenarioInput, ScenarioPopulation } from "@plumbline/domain";
import { limits } from "../limits/limits.js";
import type { GatewayContext } from "../schema/context.js";
import type { ScenarioProgress } from "./scenario-progress.js";
import type { ScenarioQuestion } from "./scenario-desk.js";
import { scenarioPopulationOf } from "./population-of.js";
import { readScenario } from "./read-scenario.js";

/** A scenario with its answer, the release it was asked of and the workforce it starts from. */
export interface AnsweredScenario {
  readonly digest: string;
  readonly release: Release;
  readonly scenario: Scenario;
  readonly population: ScenarioPopulation;
  readonly answer: ScenarioAnswer;
}

/** Reads an input, throwing at once where it is no scenario, and has it worked out, for as long as the caller is there and a scenario may take. */
export function answerScenarioOf(
  release: Release,
  input: ScenarioInput,
  { scenarios, askGone }: Pick<GatewayContext, "scenarios" | "askGone">,
): Promise<AnsweredScenario> {
  const question = readQuestion(release, input);
  const late = AbortSignal.timeout(limits.maxScenarioMilliseconds);
  const signal = askGone === undefined ? late : AbortSignal.any([askGone(), late]);
  return scenarios.answer(question, signal).then(({ digest, answer }) => ({ ...question, digest, answer }));
}

/** How far the work on a scenario is; BAD_USER_INPUT where the input is none. */
export function progressOfScenario(
  release: Release,
  input: ScenarioInput,
  { scenarios }: Pick<GatewayContext, "scenarios">,
): ScenarioProgress {
  return scenarios.progress(readQuestion(release, input));
}

function readQuestion(release: Release, input: ScenarioInput): ScenarioQuestion {
  const population = scenarioPopulationOf(release);
  return { release, population, scenario: readScenario(input, population.start) };
}
