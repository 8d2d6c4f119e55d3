import type { Projection, Scenario, ScenarioAnswer, ScenarioPopulation } from "@plumbline/domain";

/** What there is to work out: a scenario, what it starts from, and the base case where it is known. */
export interface ScenarioWork {
  readonly scenario: Scenario;
  readonly population: ScenarioPopulation;
  readonly base?: Projection | undefined;
}

/** Work handed to the thread. `watch` holds three 32-bit integers that both sides see: 1 to stop, draws done, draws in all. */
export interface ScenarioJob extends ScenarioWork {
  readonly watch: SharedArrayBuffer;
}

/** What comes back: the answer, or none where the work was stopped. */
export interface ScenarioResult {
  readonly answer: ScenarioAnswer | undefined;
}
