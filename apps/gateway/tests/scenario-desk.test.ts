import { findReadyMadeOption, parseScenarioInput, type ScenarioInput } from "@plumbline/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scenarioPopulationOf } from "../src/scenarios/population-of.ts";
import { prepareScenarios } from "../src/scenarios/prepare-scenarios.ts";
import { createScenarioDesk, type ScenarioQuestion } from "../src/scenarios/scenario-desk.ts";
import { createScenarioThread } from "../src/scenarios/scenario-thread.ts";
import { createWatch } from "../src/scenarios/watch.ts";
import { loadBundledReleases } from "./fixtures/bundled-releases.ts";

let toQuestion: (changes?: Partial<ScenarioInput>) => ScenarioQuestion;
const desk = createScenarioDesk();
const thread = createScenarioThread();

beforeAll(async () => {
  const [release] = await loadBundledReleases();
  if (release === undefined) throw new Error("There is no bundled release.");
  const population = scenarioPopulationOf(release);
  toQuestion = (changes = {}) => {
    const option = findReadyMadeOption("voluntary-funded");
    if (option === undefined) throw new Error("There is no such option.");
    const parsed = parseScenarioInput({ ...option.input, draws: 10, ...changes }, population.start);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return { scenario: parsed.scenario, release, population };
  };
});

afterAll(async () => {
  await desk.close();
  await thread.close();
});

/** Resolves once some draws are done, while the thread is still at work. */
async function begun(watch: ReturnType<typeof createWatch>): Promise<void> {
  while (watch.progress().done === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("the thread of scenarios", () => {
  test("stops between two draws, without an answer, and takes up the next work", async () => {
    const watch = createWatch();
    const stopped = thread.run(() => toQuestion({ draws: 5000 }), watch);
    await begun(watch);
    watch.stop();
    expect(await stopped).toBeUndefined();
    expect(watch.progress().done).toBeLessThan(watch.progress().of);
    expect(await thread.run(() => toQuestion(), createWatch())).toMatchObject({ scenario: { draws: 10 } });
  });

  test("never begins work that was stopped while it waited", async () => {
    const first = thread.run(() => toQuestion(), createWatch());
    const watch = createWatch();
    watch.stop();
    let asked = false;
    const second = thread.run(() => {
      asked = true;
      return toQuestion();
    }, watch);
    expect([await second, asked]).toEqual([undefined, false]);
    await first;
  });

  test("reports a fault and starts anew for the work after it", async () => {
    const { scenario, population } = toQuestion();
    const impossible = { scenario: { ...scenario, draws: 2 ** 53 }, population };
    await expect(thread.run(() => impossible, createWatch())).rejects.toThrow(/array length/i);
    expect(await thread.run(() => toQuestion(), createWatch())).toMatchObject({ scenario: { draws: 10 } });
  });
});

describe("the desk", () => {
  test("keeps an answer by its digest, whatever the scenario is called", async () => {
    const first = await desk.answer(toQuestion({ name: "One" }));
    const second = await desk.answer(toQuestion({ name: "Other" }));
    expect(second.digest).toBe(first.digest);
    expect(second.answer).toBe(first.answer);
  });

  test("shares a base case among the scenarios that have one, and works it out for another seed", async () => {
    const [first, second, seeded] = await Promise.all([
      desk.answer(toQuestion()),
      desk.answer(toQuestion({ fundedShare: 0.2 })),
      desk.answer(toQuestion({ seed: 2 })),
    ]);
    expect(second.answer.base).toBe(first.answer.base);
    expect(seeded.answer.base).not.toEqual(first.answer.base);
  });

  test("works once for two who ask at the same time, and goes on when one of them leaves", async () => {
    const leaving = new AbortController();
    const question = toQuestion({ seed: 3 });
    const one = desk.answer(question, leaving.signal).catch((error: unknown) => error);
    const other = desk.answer(question);
    leaving.abort();
    expect(await one).toMatchObject({ extensions: { code: "OUT_OF_TIME" } });
    expect((await other).answer.projection.points).toHaveLength(40);
  });

  test("stops the work that nobody waits for, and works it out when somebody asks again", async () => {
    const leaving = new AbortController();
    const question = toQuestion({ seed: 4, draws: 100 });
    const one = desk.answer(question, leaving.signal).catch((error: unknown) => error);
    leaving.abort();
    expect(await one).toMatchObject({ message: expect.stringContaining("Ask for fewer draws") });
    const { answer } = await desk.answer(question);
    expect(answer.scenario.draws).toBe(100);
  });

  test("tells how far the work is without starting it: not asked, in the queue, at work, in memory", async () => {
    const question = toQuestion({ seed: 6, draws: 1000 });
    const { digest, ...nothing } = desk.progress(question);
    expect(nothing).toEqual({ stage: "not-asked", done: 0, of: 2000 });
    const before = desk.answer(toQuestion({ seed: 7, draws: 200 }));
    const asked = desk.answer(question);
    expect(desk.progress(question)).toEqual({ digest, stage: "waiting", done: 0, of: 2000 });
    await before;
    const seen = new Set<string>();
    while (desk.progress(question).done < 1000) {
      const { stage, done, of } = desk.progress(question);
      seen.add(stage);
      expect(done).toBeLessThanOrEqual(of);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(seen).toContain("running");
    const answered = await asked;
    expect(answered.digest).toBe(digest);
    expect(desk.progress(question)).toEqual({ digest, stage: "ready", done: 1000, of: 1000 });
    expect(desk.progress(toQuestion({ seed: 6, draws: 1000, fundedShare: 0.3 })).of).toBe(1000);
  });

  test("refuses at once where time is up before it begins", async () => {
    const asked = desk.answer(toQuestion({ seed: 5 }), AbortSignal.abort());
    await expect(asked).rejects.toMatchObject({ extensions: { code: "OUT_OF_TIME", done: 0, of: 0 } });
  });

  test("has the ready-made options ready once they are prepared, and ends quietly when told to", async () => {
    const { release } = toQuestion();
    const told = new AbortController();
    const preparing = prepareScenarios(desk, release, told.signal);
    told.abort();
    await preparing;
    await prepareScenarios(desk, release, new AbortController().signal);
    const prepared = await desk.answer(toQuestion({ draws: 1000 }), AbortSignal.abort());
    expect(prepared.answer.scenario.draws).toBe(1000);
  });
});
