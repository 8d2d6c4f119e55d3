/** Where the work on a scenario stands: nobody asked, in the queue, being worked out, or in memory. */
export const scenarioStages = ["not-asked", "waiting", "running", "ready"] as const;
export type ScenarioStage = (typeof scenarioStages)[number];

/** How far the work on a scenario is, in draws of the scenario and of its base case where that has to be worked out too. */
export interface ScenarioProgress {
  readonly digest: string;
  readonly stage: ScenarioStage;
  readonly done: number;
  readonly of: number;
}
