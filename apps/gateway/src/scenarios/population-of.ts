import {
  listDeprivationPercentiles,
  scenarioPeriod,
  toScenarioPopulation,
  type Release,
  type ScenarioPopulation,
} from "@plumbline/domain";
import { badInput } from "../errors.js";
import { required } from "../schema/selection/required.js";

const known = new WeakMap<Release, ScenarioPopulation>();

/** The workforce that a release's scenarios start from, worked out once; undefined where the release has none. */
export function findScenarioPopulation(release: Release): ScenarioPopulation | undefined {
  const population = known.get(release) ?? toScenarioPopulation(release, listDeprivationPercentiles(release));
  known.set(release, population);
  return population.areas.length === 0 ? undefined : population;
}

/** The same; BAD_USER_INPUT where the release has none. */
export function scenarioPopulationOf(release: Release): ScenarioPopulation {
  return required(findScenarioPopulation(release), () =>
    badInput(
      `Release ${release.version} has no workforce of ${scenarioPeriod}, which scenarios start from. Ask one that has.`,
    ),
  );
}
