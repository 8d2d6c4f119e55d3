import type { DrawPlan } from "../draws/draw-runs.js";
import { scenarioDefaults } from "../input/scenario-limits.js";
import type { ModelAreas } from "../model/model-area.js";
import { parametersOf, type Scenario } from "../scenario.js";

/** The months a projection runs for: to the month asked about, and never short of the default horizon. */
export function horizonOf({ month }: Scenario): number {
  return Math.max(month, scenarioDefaults.month);
}

/** The draws of a scenario: one range for each assumption that is drawn, in their order; the rest stay at their mode. */
export function toDrawPlan(scenario: Scenario, areas: ModelAreas): DrawPlan {
  const uncertain = scenario.assumptions.filter(({ drawn }) => drawn);
  return {
    areas,
    ranges: uncertain,
    toParameters: (drawn) =>
      parametersOf(
        scenario,
        new Map(
          uncertain.map(({ slug, whole, mode }, place) => {
            const value = drawn[place] ?? mode;
            return [slug, whole === true ? Math.round(value) : value];
          }),
        ),
      ),
    draws: scenario.draws,
    seed: scenario.seed,
    months: horizonOf(scenario),
  };
}
