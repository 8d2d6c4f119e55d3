import {
  listDeprivationPercentiles,
  toScenarioPopulation,
  type Release,
  type ScenarioPopulation,
} from "@plumbline/domain";

const known = new WeakMap<Release, ScenarioPopulation>();

/** The workforce that a release's scenarios start from, worked out once. */
export function scenarioPopulationOf(release: Release): ScenarioPopulation {
  const before = known.get(release);
  if (before !== undefined) return before;
  const population = toScenarioPopulation(release, listDeprivationPercentiles(release));
  known.set(release, population);
  return population;
}
