import type { ChanceInterval } from "../../comparison/observation-interval.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Refusal } from "../../refusals/refusal.js";
import type { Rule } from "../../rules/rule.js";
import type { EffectCheck } from "./effect-check.js";
import type { NaiveComparison } from "./naive-comparison.js";
import type { PooledSeries } from "./pooled-series.js";

/**
 * Sites against other authorities on one indicator. `estimate` is what changed in sites less what changed elsewhere, in the
 * indicator’s unit; it is there only where every check passes and there are figures enough, else `refusal` says why.
 */
export interface ProgrammeEffect {
  readonly indicator: Indicator;
  readonly sites: PooledSeries;
  readonly others: PooledSeries;
  readonly naive?: NaiveComparison;
  readonly checks: readonly EffectCheck[];
  readonly estimate?: number;
  readonly interval?: ChanceInterval;
  readonly rule: Rule;
  readonly sentence: string;
  readonly refusal?: Refusal;
}
