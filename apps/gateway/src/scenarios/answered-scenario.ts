import type { Release, Scenario, ScenarioAnswer, ScenarioInput, ScenarioPopulation } from "@plumbline/domain";
import { limits } from "../limits/limits.js";
import type { GatewayContext } from "../schema/context.js";
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

/** Reads an input and has it worked out, for as long as the caller is there and a scenario may take. */
export async function answerScenarioOf(
  release: Release,
  input: ScenarioInput,
  { scenarios, gone }: Pick<GatewayContext, "scenarios" | "gone">,
): Promise<AnsweredScenario> {
  const population = scenarioPopulationOf(release);
  const scenario = readScenario(input, population.start);
  const late = AbortSignal.timeout(limits.maxScenarioMilliseconds);
  const signal = gone === undefined ? late : AbortSignal.any([gone, late]);
  const { digest, answer } = await scenarios.answer({ scenario, release, population }, signal);
  return { digest, release, scenario, population, answer };
}
