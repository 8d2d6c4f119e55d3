import {
  accreditationLevels,
  basePolicy,
  participationModes,
  scenarioDefaults,
  type AccreditationLevel,
  type AssumptionInput,
  type ParticipationMode,
} from "@plumbline/domain";

/** What a reader chooses: a policy, and the assumptions they changed. */
export interface ScenarioChoice {
  readonly mode: ParticipationMode;
  readonly fundedShare: number;
  readonly levels: readonly AccreditationLevel[];
  readonly assumptions: readonly AssumptionInput[];
}

/** Everything the scenario page shows. */
export interface ScenarioState extends ScenarioChoice {
  /** A second choice, held to the same month, target, draws and seed. */
  readonly beside?: ScenarioChoice | undefined;
  /** The month that the answer is about: "2020-12". */
  readonly by: string;
  readonly target?: number | undefined;
  readonly draws: number;
  readonly seed: number;
  readonly release?: string | undefined;
}

/** The day the model starts on: the first count of every worker in every authority. */
export const scenarioStart = "2017-09-30";

const [, mandatory] = participationModes;

/** The page without a link of one's own: what directors asked for in March 2017, by the end of 2020. */
export const defaultChoice: ScenarioChoice = {
  mode: mandatory,
  fundedShare: 1,
  levels: basePolicy.levels,
  assumptions: [],
};

export const defaultState: ScenarioState = {
  ...defaultChoice,
  by: "2020-12",
  draws: scenarioDefaults.draws,
  seed: scenarioDefaults.seed,
};

const aMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether a text names a month as a link does: "2020-12". */
export function isMonth(text: string): boolean {
  return aMonth.test(text);
}

/** Levels in the order of the programme. */
export function inOrder(levels: readonly string[]): readonly AccreditationLevel[] {
  return accreditationLevels.filter((level) => levels.includes(level));
}
