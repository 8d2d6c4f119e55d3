import type { DrawWatch } from "../draws/draw-runs.js";
import { percentilesOf, percentilesOfAnswers, type Percentiles } from "../draws/percentiles.js";
import { monthEnd } from "../calendar.js";
import { toModelAreas } from "../model/model-area.js";
import type { ScenarioPopulation } from "../population.js";
import type { Scenario } from "../scenario.js";
import { collectDraws } from "./collect-draws.js";
import type { DrawOutcome } from "./draw-outcome.js";
import { toDrawPlan } from "./draw-plan.js";
import { runCentral } from "./run-central.js";
import type { DrawColumns, Place } from "./places.js";
import type { PlaceProjection, Projection } from "./projection.js";
import { projectTwoTier } from "./two-tier.js";

/**
 * Works a scenario out over its draws: ranges by month, by place and in the month asked about. The same scenario and population
 * always give the same projection. Undefined where the watcher stopped it.
 */
export function projectScenario(
  scenario: Scenario,
  population: ScenarioPopulation,
  watch: DrawWatch = {},
): Projection | undefined {
  const areas = toModelAreas(population.areas);
  const { month } = scenario;
  const kept = collectDraws(toDrawPlan(scenario, areas), month, watch);
  if (kept === undefined) return undefined;
  const { authorities, regions, fifths } = kept.places;
  return {
    date: monthEnd(population.start, month),
    points: kept.byMonth.map((columns, passed) => ({
      date: monthEnd(population.start, passed),
      ...projectColumns(columns),
    })),
    regions: regions.map(projectPlace),
    authorities: authorities.map(projectPlace),
    ...(fifths && {
      fifths: { poorest: projectPlace(fifths.poorest), richest: projectPlace(fifths.richest) },
    }),
    ...projectEngland(kept.outcomes),
    ...(scenario.target === undefined ? {} : { targetProbability: chanceOf(kept.outcomes, scenario.target) }),
    twoTier: projectTwoTier(kept.outcomes, runCentral(scenario, areas)),
  };
}

function projectEngland(outcomes: readonly DrawOutcome[]) {
  const over = (read: (outcome: DrawOutcome) => number): Percentiles =>
    percentilesOf(Float64Array.from(outcomes, read));
  return {
    accredited: over(({ accredited }) => accredited),
    accreditedShare: over(({ shareInScope }) => shareInScope),
    cost: over(({ costs }) => costs.total),
    departmentCost: over(({ costs }) => costs.department),
    authoritiesCost: over(({ costs }) => costs.authorities),
    costPerAccredited: percentilesOfAnswers(outcomes.map(({ costPerAccredited }) => costPerAccredited)),
    foregoneFte: over(({ foregone }) => foregone.practitioners),
    excessLeavers: over(({ excessLeavers }) => excessLeavers),
    turnoverChange: over(({ turnoverChange }) => turnoverChange),
    regionSpread: over(({ regionSpread }) => regionSpread),
  };
}

function projectPlace({ code, members, share, cost }: Place): PlaceProjection {
  return {
    code,
    areas: members.length,
    accreditedShare: percentilesOf(share),
    unfundedCost: percentilesOf(cost),
  };
}

function projectColumns({ share, cost }: DrawColumns) {
  return { accreditedShare: percentilesOf(share), cost: percentilesOf(cost) };
}

/** The share of draws in which at least the target share of staff in scope is accredited. */
export function chanceOf(outcomes: readonly Pick<DrawOutcome, "shareInScope">[], target: number): number {
  return outcomes.filter(({ shareInScope }) => shareInScope >= target).length / outcomes.length;
}
