import { olsTrend, pitmanMorgan } from "@plumbline/statistics";
import type { Indicator } from "../indicators/indicator.js";
import type { PanelMember } from "../panel/panel.js";
import type { Period } from "../periods/period.js";
import { consistencyRule } from "../rules/consistency.js";
import type { Rule } from "../rules/rule.js";
import { consistencySentence, unansweredSentence } from "./consistency-sentence.js";
import type { Spread } from "./spread.js";

export const consistencyOutcomes = [
  "more-consistent",
  "less-consistent",
  "no-clear-change",
  "too-few-periods",
] as const;
export type ConsistencyOutcome = (typeof consistencyOutcomes)[number];

/** Whether areas grew more alike: outcome, rule, the test between first and last period, the slope of the spread, and in words. */
export interface ConsistencyVerdict {
  readonly outcome: ConsistencyOutcome;
  readonly rule: Rule;
  readonly from?: Period;
  readonly to?: Period;
  readonly matched?: number;
  readonly pValue?: number;
  /** Change of the spread a year, as a proportion. */
  readonly slopePerYear?: number;
  /** Of the t test of that slope; absent where every spread lies on the line. */
  readonly slopePValue?: number;
  readonly sentence: string;
}

/** A period with its panel and its spread. */
export interface MeasuredPeriod {
  readonly period: Period;
  readonly members: readonly PanelMember[];
  readonly spread: Spread;
}

const fewestPeriods = 5;
const significance = 0.05;

/**
 * More or less consistent only where the Pitman–Morgan test between the first and the last period, on the areas that are the same
 * area in both, and the t test of the least-squares slope of the spread over all periods both speak at 95%, and the same way. The first
 * alone is fooled by staff numbers that grow: chance then shrinks, and with it the spread.
 * The spread is τ, the deviation beyond chance; for averages, which carry none, P90 − P10.
 * Source: Pitman 1939; Morgan 1939; Barro and Sala-i-Martin 1992 (sigma convergence).
 */
export function judgeConsistency(
  indicator: Indicator,
  measured: readonly MeasuredPeriod[],
): ConsistencyVerdict {
  if (indicator.kind === "count") {
    return {
      outcome: "too-few-periods",
      rule: consistencyRule,
      sentence: unansweredSentence(indicator, "count"),
    };
  }
  const first = measured.at(0);
  const last = measured.at(-1);
  if (first === undefined || last === undefined || measured.length < fewestPeriods) {
    return {
      outcome: "too-few-periods",
      rule: consistencyRule,
      sentence: unansweredSentence(indicator, "periods"),
    };
  }
  const pairs = matchPairs(first.members, last.members);
  const test = pitmanMorgan(pairs);
  const line = olsTrend(
    measured.map(({ period, spread }) => ({ x: Number(period.code), y: spreadOf(spread) })),
  );
  const found = { rule: consistencyRule, from: first.period, to: last.period, matched: pairs.length };
  if (!test.answered || !line.answered) {
    return { outcome: "too-few-periods", ...found, sentence: unansweredSentence(indicator, "areas") };
  }
  const { p, varianceRatio } = test.value;
  const { slope, test: ofSlope } = line.value;
  const certain = p < significance && ofSlope.answered && ofSlope.value.p < significance;
  const outcome = certain ? outcomeOf({ varianceRatio, slope }) : "no-clear-change";
  return {
    outcome,
    ...found,
    pValue: p,
    slopePerYear: slope,
    ...(ofSlope.answered ? { slopePValue: ofSlope.value.p } : {}),
    sentence: consistencySentence(indicator, outcome, { first, last }),
  };
}

function outcomeOf(change: { readonly varianceRatio: number; readonly slope: number }): ConsistencyOutcome {
  if (change.varianceRatio < 1 && change.slope < 0) return "more-consistent";
  return change.varianceRatio > 1 && change.slope > 0 ? "less-consistent" : "no-clear-change";
}

/** The spread a verdict follows: beyond chance where the figures carry chance, else P90 − P10. A proportion. */
export function spreadOf({ spread, quantiles }: Spread): number {
  return spread.answered ? spread.value : quantiles.p90 - quantiles.p10;
}

/** The same areas in two panels: those whose code did not change, since a new code marks a new or altered area. */
function matchPairs(before: readonly PanelMember[], after: readonly PanelMember[]) {
  const earlier = new Map(before.map(({ area, rate }) => [area.code, rate]));
  return after.flatMap(({ area, rate }) => {
    const rateBefore = earlier.get(area.code);
    return rateBefore === undefined ? [] : [{ before: rateBefore, after: rate }];
  });
}
