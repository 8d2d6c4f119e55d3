import { lastDay } from "@plumbline/domain";
import { ask } from "#lib/server/gateway.js";
import type { VariablesOf } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import type { ScenarioChoice, ScenarioState } from "#lib/url-state/scenario/scenario-state.js";
import { scenarioQuery } from "./page.query.js";
import { progressQuery } from "./progress/progress.query.js";

const modes = { voluntary: "VOLUNTARY", mandatory: "MANDATORY" } as const;
const levelNames = {
  practitioner: "PRACTITIONER",
  supervisor: "SUPERVISOR",
  "practice-leader": "PRACTICE_LEADER",
} as const;

/** A scenario is worked out when it is asked for the first time, and up to three are in one question. */
const patienceMilliseconds = 40_000;

/** Asks for a scenario, with the one beside it where there is one, for as long as the reader is there, and keeps the question to be shown: pinned to the release that answered. */
export async function askScenario(state: ScenarioState, gone: AbortSignal) {
  const variables = toVariables(state);
  const { release, latest } = await ask(scenarioQuery, variables, { patienceMilliseconds, gone });
  if (release === null) throw new Error("The gateway answered without a release.");
  return { release, latest, query: showQuery(scenarioQuery, { ...variables, version: release.version }) };
}

/** How many of the runs that a page of scenarios waits for are done. */
export interface RunsDone {
  readonly done: number;
  readonly of: number;
  /** Whether others are in the queue before it. */
  readonly waiting: boolean;
}

/** Asks how far the gateway is with what `askScenario` asked. */
export async function askProgress(state: ScenarioState): Promise<RunsDone> {
  const { own, beside } = await ask(progressQuery, toVariables(state));
  const both = beside === undefined ? [own] : [own, beside];
  return {
    done: both.reduce((runs, { done }) => runs + done, 0),
    of: both.reduce((runs, progress) => runs + progress.of, 0),
    waiting: both.every(({ stage }) => stage === "WAITING"),
  };
}

function toVariables(state: ScenarioState) {
  const input = toInput(state, state);
  return {
    version: state.release ?? null,
    input,
    beside: state.beside ? toInput(state.beside, state) : input,
    hasBeside: state.beside !== undefined,
  };
}

type Input = VariablesOf<typeof scenarioQuery>["input"];
type Terms = Pick<ScenarioState, "by" | "target" | "draws" | "seed">;

function toInput({ mode, fundedShare, levels, assumptions }: ScenarioChoice, terms: Terms): Input {
  const { by, target, draws, seed } = terms;
  return {
    mode: modes[mode],
    fundedShare,
    levels: levels.map((level) => levelNames[level]),
    assumptions: assumptions.length === 0 ? null : [...assumptions],
    target: target ?? null,
    targetDate: lastDay(by),
    draws,
    seed,
  };
}
