import type { DrawWatch } from "../draws/draw-runs.js";
import { toModelAreas } from "../model/model-area.js";
import { toBaseScenario } from "../options/base-scenario.js";
import type { ScenarioPopulation } from "../population.js";
import { runCentral } from "../projection/run-central.js";
import { projectScenario } from "../projection/project-scenario.js";
import type { Projection } from "../projection/projection.js";
import type { Scenario } from "../scenario.js";
import { listSwings, type Swing } from "./list-swings.js";
import { scenarioSentence } from "./scenario-sentence.js";

/** What a scenario comes to with every assumption at its mode, which the swings start from: share 0–1, cost in pounds. */
export interface CentralOutcome {
  readonly accreditedShare: number;
  readonly cost: number;
}

/** A scenario’s projection beside the base case’s, what it hangs on most, and both in a sentence. */
export interface ScenarioAnswer {
  readonly scenario: Scenario;
  readonly base: Projection;
  readonly projection: Projection;
  readonly central: CentralOutcome;
  readonly swings: readonly Swing[];
  readonly sentence: string;
}

export interface AnswerOptions extends DrawWatch {
  /** The base case’s projection, where it is at hand already: that of `toBaseScenario`. */
  readonly base?: Projection;
}

/**
 * Answers a scenario: base case and projection over their draws, swings and sentence. Undefined where the watcher stopped it.
 * `progress` counts the draws of both projections.
 */
export function answerScenario(
  scenario: Scenario,
  population: ScenarioPopulation,
  { base: ready, stopped, progress }: AnswerOptions = {},
): ScenarioAnswer | undefined {
  const parts = ready === undefined ? 2 : 1;
  const watch = (before: number): DrawWatch => ({
    ...(stopped && { stopped }),
    progress: (done, of) => progress?.(before * of + done, parts * of),
  });
  const base = ready ?? projectScenario(toBaseScenario(scenario), population, watch(0));
  const projection = base && projectScenario(scenario, population, watch(parts - 1));
  if (base === undefined || projection === undefined) return undefined;
  const areas = toModelAreas(population.areas);
  const { policy, draws } = scenario;
  const { shareInScope, costs } = runCentral(scenario, areas);
  const central = { accreditedShare: shareInScope, cost: costs.total };
  const swings = listSwings(scenario, areas);
  const sentence = scenarioSentence({ ...projection, policy, draws, swings });
  return { scenario, base, projection, central, swings, sentence };
}
