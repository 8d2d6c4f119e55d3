import "reflect-metadata";
import { areasTwin } from "./twins/areas.js";
import { briefingTwin } from "./twins/briefing.js";
import { changesTwin } from "./twins/changes.js";
import { comparisonTwin } from "./twins/comparison.js";
import { consistencyTwin } from "./twins/consistency.js";
import { coverageTwin } from "./twins/coverage.js";
import { deprivationTwin } from "./twins/deprivation.js";
import { funnelLimitsTwin, funnelTwin } from "./twins/funnel.js";
import { indicatorsTwin } from "./twins/indicators.js";
import { notesTwin } from "./twins/notes.js";
import { observationsTwin } from "./twins/observations.js";
import { programmeFiguresTwin } from "./twins/programme-figures.js";
import { programmeParticipationTwin } from "./twins/programme-participation.js";
import { programmeRolloutTwin } from "./twins/programme-rollout.js";
import { programmesTwin } from "./twins/programmes.js";
import { programmeTimelineTwin } from "./twins/programme-timeline.js";
import { releasesTwin } from "./twins/releases.js";
import { risksTwin } from "./twins/risks.js";
import { rulesTwin } from "./twins/rules.js";
import { scenarioAssumptionsTwin } from "./twins/scenario-assumptions.js";
import { scenarioBackTestTwin } from "./twins/scenario-back-test.js";
import { scenarioTwin } from "./twins/scenario.js";
import { seriesTwin } from "./twins/series.js";
import { sourcesTwin } from "./twins/sources.js";
import { stabilityTwin } from "./twins/stability.js";
import { statisticalNeighboursTwin } from "./twins/statistical-neighbours.js";
import { thresholdTwin } from "./twins/threshold.js";
import type { Twin } from "./twin.js";

/** Every list and comparison of the API that has a file at a plain link. */
export const twins: readonly Twin[] = [
  comparisonTwin,
  observationsTwin,
  thresholdTwin,
  seriesTwin,
  changesTwin,
  briefingTwin,
  consistencyTwin,
  funnelTwin,
  funnelLimitsTwin,
  stabilityTwin,
  deprivationTwin,
  programmesTwin,
  programmeFiguresTwin,
  programmeParticipationTwin,
  programmeRolloutTwin,
  programmeTimelineTwin,
  risksTwin,
  scenarioTwin,
  scenarioAssumptionsTwin,
  scenarioBackTestTwin,
  coverageTwin,
  areasTwin,
  statisticalNeighboursTwin,
  indicatorsTwin,
  notesTwin,
  rulesTwin,
  sourcesTwin,
  releasesTwin,
];
