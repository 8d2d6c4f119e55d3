import {
  toBaseScenario,
  type Projection,
  type Release,
  type Scenario,
  type ScenarioAnswer,
  type ScenarioPopulation,
} from "@plumbline/domain";
import { createLeastRecent } from "../caching/least-recent.js";
import { scenarioOutOfTime } from "../errors.js";
import { toScenarioDigest } from "./scenario-digest.js";
import type { ScenarioProgress } from "./scenario-progress.js";
import { createScenarioThread } from "./scenario-thread.js";
import { createWatch, type Watch } from "./watch.js";

export interface ScenarioQuestion {
  readonly scenario: Scenario;
  readonly release: Release;
  readonly population: ScenarioPopulation;
}

export interface DeskAnswer {
  readonly digest: string;
  readonly answer: ScenarioAnswer;
}

/** Where scenarios are asked for: what was answered is kept by its digest, and nobody waits twice for the same one. */
export interface ScenarioDesk {
  /** Throws OUT_OF_TIME, with how far the work was, once the signal is given; the work stops when nobody waits for it. */
  readonly answer: (question: ScenarioQuestion, signal?: AbortSignal) => Promise<DeskAnswer>;
  /** How far the work is, without starting it or waiting for it. */
  readonly progress: (question: ScenarioQuestion) => ScenarioProgress;
  readonly close: () => Promise<void>;
}

interface Running {
  readonly done: Promise<ScenarioAnswer | undefined>;
  readonly watch: Watch;
  waiting: number;
}

/** Some 20 MB: an answer has some 5,000 numbers, a base case half as many. */
const answersKept = 200;
const basesKept = 50;

export function createScenarioDesk(): ScenarioDesk {
  const thread = createScenarioThread();
  const answers = createLeastRecent<string, ScenarioAnswer>({ most: answersKept, weigh: () => 1 });
  const bases = createLeastRecent<string, Projection>({ most: basesKept, weigh: () => 1 });
  const running = new Map<string, Running>();

  const start = (digest: string, { scenario, release, population }: ScenarioQuestion): Running => {
    const baseDigest = toScenarioDigest(toBaseScenario(scenario), release);
    const watch = createWatch();
    const toWork = () => ({ scenario, population, base: bases.find(baseDigest) });
    const done = thread.run(toWork, watch).then((worked) => {
      if (worked === undefined) return undefined;
      const base = bases.find(baseDigest) ?? worked.base;
      const answer = { ...worked, base };
      bases.keep(baseDigest, base);
      answers.keep(digest, answer);
      return answer;
    });
    const begun = { done: done.finally(() => forget(digest, begun)), watch, waiting: 0 };
    running.set(digest, begun);
    return begun;
  };
  const forget = (digest: string, work: Running) => {
    if (running.get(digest) === work) running.delete(digest);
  };
  const leave = (digest: string, work: Running) => {
    work.waiting -= 1;
    if (work.waiting > 0) return;
    work.watch.stop();
    forget(digest, work);
  };
  const countDraws = ({ scenario, release }: ScenarioQuestion) => {
    const hasBase = bases.find(toScenarioDigest(toBaseScenario(scenario), release)) !== undefined;
    return scenario.draws * (hasBase ? 1 : 2);
  };
  return {
    progress: (question) => {
      const digest = toScenarioDigest(question.scenario, question.release);
      const { draws } = question.scenario;
      if (answers.find(digest) !== undefined) return { digest, stage: "ready", done: draws, of: draws };
      const work = running.get(digest);
      const { done, of } = work?.watch.progress() ?? { done: 0, of: 0 };
      if (of > 0) return { digest, stage: "running", done, of };
      const stage = work === undefined ? "not-asked" : "waiting";
      return { digest, stage, done, of: countDraws(question) };
    },
    answer: async (question, signal) => {
      const digest = toScenarioDigest(question.scenario, question.release);
      const kept = answers.find(digest);
      if (kept !== undefined) return { digest, answer: kept };
      const work = running.get(digest) ?? start(digest, question);
      work.waiting += 1;
      try {
        return { digest, answer: await waitFor(work, signal) };
      } finally {
        leave(digest, work);
      }
    },
    close: thread.close,
  };
}

function waitFor({ done, watch }: Running, signal: AbortSignal | undefined): Promise<ScenarioAnswer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(scenarioOutOfTime(watch.progress()));
    if (signal?.aborted) giveUp();
    signal?.addEventListener("abort", giveUp, { once: true });
    done
      .then((answer) => (answer === undefined ? giveUp() : resolve(answer)), reject)
      .finally(() => signal?.removeEventListener("abort", giveUp));
  });
}
