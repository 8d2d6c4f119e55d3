import { workClaimAgainstEvidence } from "./claim-against-evidence.js";
import { workConsistency, workSpreadBeyondChance } from "./consistency-examples.js";
import { workDeprivationGap } from "./deprivation-gap.js";
import { workFunnelAdjusted, workFunnelNaive } from "./funnel-examples.js";
import { workParticipationBounds, workProgrammeEffect } from "./programme-examples.js";
import { workRankRange } from "./rank-range.js";
import { workRateInterval } from "./rate-interval.js";
import { workRateOfItsCounts } from "./rate-of-its-counts.js";
import { workStabilityIndex } from "./stability-index.js";
import { workRecentTrend, workSlopeTrend } from "./trend-examples.js";
import { workIntervalAgainstBenchmark, workNewcombeDifference } from "./verdict-examples.js";
import { workWilsonInterval } from "./wilson-interval.js";
import type { WorkExample } from "./worked-example.js";

/** The worked example of each rule, by the rule's slug. */
export const workedExamples: ReadonlyMap<string, WorkExample> = new Map([
  ["wilson-interval", workWilsonInterval],
  ["rate-interval", workRateInterval],
  ["rate-of-its-counts", workRateOfItsCounts],
  ["interval-against-benchmark", workIntervalAgainstBenchmark],
  ["newcombe-difference", workNewcombeDifference],
  ["recent-trend", workRecentTrend],
  ["slope-trend", workSlopeTrend],
  ["rank-range", workRankRange],
  ["funnel-adjusted", workFunnelAdjusted],
  ["funnel-naive", workFunnelNaive],
  ["spread-beyond-chance", workSpreadBeyondChance],
  ["consistency", workConsistency],
  ["stability-index", workStabilityIndex],
  ["deprivation-gap", workDeprivationGap],
  ["participation-bounds", workParticipationBounds],
  ["programme-effect", workProgrammeEffect],
  ["claim-against-evidence", workClaimAgainstEvidence],
]);
