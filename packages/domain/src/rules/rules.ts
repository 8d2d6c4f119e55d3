import { claimAgainstEvidenceRule } from "./claim-against-evidence.js";
import { consistencyRule } from "./consistency.js";
import { deprivationGapRule } from "./deprivation-gap.js";
import { disclosureControlRule } from "./disclosure-control.js";
import { funnelAdjustedRule } from "./funnel-adjusted.js";
import { funnelNaiveRule } from "./funnel-naive.js";
import { intervalAgainstBenchmarkRule } from "./interval-against-benchmark.js";
import { newcombeDifferenceRule } from "./newcombe-difference.js";
import { participationBoundsRule } from "./participation-bounds.js";
import { programmeEffectRule } from "./programme-effect.js";
import { rateIntervalRule } from "./rate-interval.js";
import { rateOfItsCountsRule } from "./rate-of-its-counts.js";
import { rankRangeRule } from "./rank-range.js";
import { recentTrendRule } from "./recent-trend.js";
import { scenarioModelRule } from "./scenario-model.js";
import { slopeTrendRule } from "./slope-trend.js";
import { spreadBeyondChanceRule } from "./spread-beyond-chance.js";
import { stabilityIndexRule } from "./stability-index.js";
import { twoTierBeyondChanceRule } from "./two-tier-beyond-chance.js";
import type { Rule } from "./rule.js";
import { wilsonIntervalRule } from "./wilson-interval.js";
import { wilsonOnRoundedCountsRule } from "./wilson-on-rounded-counts.js";

/** Every rule a verdict or an interval can name, in reading order. */
export const rules: readonly Rule[] = [
  wilsonIntervalRule,
  rateIntervalRule,
  rateOfItsCountsRule,
  intervalAgainstBenchmarkRule,
  newcombeDifferenceRule,
  recentTrendRule,
  slopeTrendRule,
  rankRangeRule,
  funnelAdjustedRule,
  funnelNaiveRule,
  spreadBeyondChanceRule,
  consistencyRule,
  stabilityIndexRule,
  deprivationGapRule,
  participationBoundsRule,
  programmeEffectRule,
  disclosureControlRule,
  wilsonOnRoundedCountsRule,
  twoTierBeyondChanceRule,
  claimAgainstEvidenceRule,
  scenarioModelRule,
];
