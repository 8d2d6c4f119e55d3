import { recentTrend, theilSen, zOfConfidence } from "@plumbline/statistics";
import { observationInterval, type ChanceInterval } from "../comparison/observation-interval.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Period } from "../periods/period.js";
import type { Observation } from "../releases/observation.js";
import { recentTrendRule } from "../rules/recent-trend.js";
import type { Rule } from "../rules/rule.js";
import { slopeTrendRule } from "../rules/slope-trend.js";
import type { Series } from "../series/series.js";
import { trendSentence } from "./trend-sentence.js";

export const trendOutcomes = [
  "improving",
  "worsening",
  "rising",
  "falling",
  "no-clear-trend",
  "too-few-periods",
] as const;
export type TrendOutcome = (typeof trendOutcomes)[number];

/** Where a series is heading, by which rule, how fast (in the indicator's unit a year) and in words. */
export interface Trend {
  readonly outcome: TrendOutcome;
  readonly rule: Rule;
  /** The first period it looks at. */
  readonly from?: Period;
  readonly slopePerYear?: number;
  readonly interval?: ChanceInterval;
  readonly sentence: string;
}

const fewestPeriods = 5;

/**
 * The trend of a series since its last break. Where each of the last five consecutive periods has an interval: the recent trend
 * (weighted slope through the rates of the counts, χ² at 99.8%, the same sign when each is left out). Otherwise, with five known periods or more: the median of all
 * slopes, where its 95% interval leaves out zero. Otherwise too few periods.
 * Source: Fingertips technical guide, recent trends; Theil 1950; Sen 1968.
 */
export function findTrend(series: Series): Trend {
  const recent = sinceLastBreak(series).slice(-fewestPeriods);
  const intervals = recent.map((observation) => observationInterval(observation));
  if (recent.length < fewestPeriods || !areConsecutive(recent)) return tooFew(series);
  if (intervals.every(({ answered }) => answered)) return byIntervals(series, recent, intervals);
  return bySlopes(series);
}

function sinceLastBreak({ observations, breaks }: Series): readonly Observation[] {
  const last = breaks.at(-1)?.period.end ?? "";
  return observations.filter(({ period, value }) => period.end >= last && value.known);
}

function areConsecutive(observations: readonly Observation[]): boolean {
  const years = observations.map(({ period }) => Number(period.code));
  return years.every((year, position) => year === (years[0] ?? 0) + position);
}

function tooFew({ area, indicator }: Series): Trend {
  const outcome = "too-few-periods";
  return { outcome, rule: recentTrendRule, sentence: trendSentence({ area, indicator }, outcome) };
}

type Intervals = readonly ReturnType<typeof observationInterval>[];

function byIntervals(series: Series, recent: readonly Observation[], intervals: Intervals): Trend {
  const { area, indicator } = series;
  const points = recent.map((observation, position) => {
    const interval = intervals[position];
    const limits = interval?.answered ? interval : { lower: null, upper: null };
    return {
      year: Number(observation.period.code),
      value: rateOfCounts(observation),
      lower: limits.lower,
      upper: limits.upper,
    };
  });
  const found = recentTrend(points, indicator.polarity);
  if (!found.answered) return tooFew(series);
  const { direction, slope, chiSquared } = found.value;
  const outcome =
    direction === "no-change" ? "no-clear-trend" : outcomeOf(indicator, direction === "increasing");
  const error = chiSquared > 0 ? Math.abs(slope) / Math.sqrt(chiSquared) : undefined;
  return {
    outcome,
    rule: recentTrendRule,
    ...(recent[0] && { from: recent[0].period }),
    slopePerYear: slope,
    ...(error === undefined ? {} : { interval: around(slope, error) }),
    sentence: trendSentence({ area, indicator, from: recent[0]?.period, slope }, outcome),
  };
}

function rateOfCounts({ indicator, numerator, denominator }: Observation): number | null {
  if (numerator === undefined || denominator === undefined || denominator === 0) return null;
  return ((indicator.rate?.scale ?? 1) * numerator) / denominator;
}

function around(slope: number, error: number): ChanceInterval {
  const reach = zOfConfidence(0.95) * error;
  return { answered: true, lower: slope - reach, upper: slope + reach, level: 0.95, rule: recentTrendRule };
}

function bySlopes(series: Series): Trend {
  const { area, indicator } = series;
  const known = sinceLastBreak(series);
  const points = known.flatMap(({ period, value }) =>
    value.known ? [{ x: Number(period.code), y: value.number }] : [],
  );
  const found = theilSen(points);
  if (!found.answered) return tooFew(series);
  const { slope, lower, upper } = found.value;
  const outcome = lower <= 0 && upper >= 0 ? "no-clear-trend" : outcomeOf(indicator, slope > 0);
  return {
    outcome,
    rule: slopeTrendRule,
    ...(known[0] && { from: known[0].period }),
    slopePerYear: slope,
    interval: { answered: true, lower, upper, level: 0.95, rule: slopeTrendRule },
    sentence: trendSentence({ area, indicator, from: known[0]?.period, slope }, outcome),
  };
}

function outcomeOf({ polarity }: Indicator, rises: boolean): TrendOutcome {
  if (polarity === "neither") return rises ? "rising" : "falling";
  return rises === (polarity === "higher-is-better") ? "improving" : "worsening";
}
