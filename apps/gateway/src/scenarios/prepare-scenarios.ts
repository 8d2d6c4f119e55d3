import { readyMadeOptions, type Release } from "@plumbline/domain";
import { findScenarioPopulation } from "./population-of.js";
import { readScenario } from "./read-scenario.js";
import type { ScenarioDesk } from "./scenario-desk.js";

/**
 * Works out the ready-made options of a release, so that readers find them in memory. One after another: whoever asks meanwhile
 * waits for one of them at most. Ends early, quietly, once the signal is given.
 */
export async function prepareScenarios(
  desk: ScenarioDesk,
  release: Release,
  signal: AbortSignal,
): Promise<void> {
  const population = findScenarioPopulation(release);
  if (population === undefined) return;
  for (const { input } of readyMadeOptions) {
    const scenario = readScenario(input, population.start);
    try {
      await desk.answer({ scenario, release, population }, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}
