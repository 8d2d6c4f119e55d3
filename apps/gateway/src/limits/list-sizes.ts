import { costOfScenario } from "./cost-of-scenario.js";

/** How many items a list is taken to have before it is run: close to the most there are. Lists not named here count as ten. */
export const listSizes: Readonly<Record<string, number>> = {
  "Release.areas": 165,
  "Release.indicators": 30,
  "Release.notes": 100,
  "Release.risks": 10,
  "Comparison.rows": 165,
  "Comparison.excluded": 20,
  "Consistency.selection": 165,
  "Consistency.points": 10,
  "ConsistencyPoint.excluded": 20,
  "Funnel.limits": 50,
  "Funnel.points": 165,
  "Funnel.excluded": 20,
  "Pack.areas": 165,
  "Pack.lines": 8_500,
  "Pack.discussion": 45,
  "StabilityIndex.rows": 165,
  "StabilityIndex.excluded": 20,
  "ThresholdCount.rows": 165,
  "ThresholdCount.excluded": 20,
  "Area.children": 20,
  "Area.context": 3,
  "PooledSeries.areas": 80,
  "Phase.namedSites": 40,
  "Briefing.figures": 5,
  "Briefing.sections": 8,
  "Briefing.questions": 6,
  "Statement.evidence": 3,
  "Programme.participation": 165,
  "Rollout.rows": 500,
  "Query.rules": 25,
  "Release.scenarioAssumptions": 30,
  "Release.scenarioBackTest": 4,
  "Release.scenarioOptions": 5,
  "Scenario.assumptions": 30,
  "Scenario.swings": 30,
  "Projection.authorities": 165,
  "Projection.points": 121,
};

export const listSizeOtherwise = 10;

/** What a field costs, or how that follows from its arguments. */
export type FieldCost = number | ((asked: Readonly<Record<string, unknown>>) => number);

/** What a field costs besides the objects it gives: it works through many figures to answer. */
export const fieldCosts: Readonly<Record<string, FieldCost>> = {
  "Release.briefing": 500,
  "Release.changes": 200,
  "Release.comparison": 200,
  "Release.consistency": 500,
  "Release.deprivation": 200,
  "Release.funnel": 200,
  "Release.pack": 2_000,
  "Release.risk": 100,
  "Release.risks": 500,
  "Release.scenario": costOfScenario,
  "Release.scenarioBackTest": 200,
  "Release.stability": 500,
  "Release.threshold": 200,
  "Area.series": 10,
  "Programme.effect": 500,
  "Programme.participation": 200,
  "Programme.rollout": 300,
};
