import { answer, noAnswer, type Answer } from "../answer.js";
import type { Polarity } from "../rates/compare-to-benchmark.js";
import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";

/** A year's value with its 95% interval; null where something is missing. */
export type YearWithInterval = {
  readonly year: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

export type RecentTrend = {
  readonly direction: "increasing" | "decreasing" | "no-change";
  readonly judgement: "better" | "worse" | "neither";
  /** Change per year. */
  readonly slope: number;
  readonly chiSquared: number;
  /** Whether the slope keeps its sign when each year is left out. */
  readonly consistent: boolean;
};

const yearsUsed = 5;

const criticalChiSquared = 9.54953570608324;

const intervalWidthInErrors = 3.92;

/**
 * Trend of the last five consecutive years, each with its interval.
 *
 * Formula: v = ((U − L)/3.92)², weighted slope b, χ² = b²/var(b), var(b) = S₁/(S₁S₅ − S₃²); a trend when χ² > 9.5495
 * (99.8%, one degree of freedom) and the slope keeps its sign when each year is left out.
 * Units: those of the values per year. Source: Fingertips Technical Guide 2018, recent trends.
 * Example: 92.6, 92.3, 90.9, 90.0 and 90.1 with intervals of about ±0.2 are decreasing.
 */
export function recentTrend(series: readonly YearWithInterval[], polarity: Polarity): Answer<RecentTrend> {
  for (const { year } of series) requireFinite(year, "year");
  const last = series.toSorted((a, b) => a.year - b.year).slice(-yearsUsed);
  if (last.length < yearsUsed) return noAnswer("too-few");
  const first = last[0]?.year ?? 0;
  if (last.some(({ year }, place) => year !== first + place)) return noAnswer("gap");
  const points = toPoints(last);
  if (points.length < yearsUsed) return noAnswer("missing");
  if (points.some(({ weight }) => !Number.isFinite(weight))) return noAnswer("no-variation");
  const { slope, chiSquared } = weightedSlope(points);
  const sign = Math.sign(slope);
  const consistent = points.every(
    (left) => Math.sign(weightedSlope(points.filter((point) => point !== left)).slope) === sign,
  );
  const direction = consistent && chiSquared > criticalChiSquared ? directionOf(sign) : "no-change";
  return answer({
    direction,
    judgement: judge(direction, polarity),
    slope: slope + 0,
    chiSquared,
    consistent,
  });
}

type WeightedPoint = { readonly x: number; readonly y: number; readonly weight: number };

function toPoints(series: readonly YearWithInterval[]): readonly WeightedPoint[] {
  return series.flatMap(({ value, lower, upper }, place) => {
    if (value === null || lower === null || upper === null) return [];
    for (const number of [value, lower, upper]) requireFinite(number, "value");
    if (lower > upper) throw new StatisticsError("out-of-range", "lower exceeds upper");
    return [{ x: place + 1, y: value, weight: (intervalWidthInErrors / (upper - lower)) ** 2 }];
  });
}

function weightedSlope(points: readonly WeightedPoint[]): { slope: number; chiSquared: number } {
  const weight = sumBy(points, (point) => point.weight);
  const centre = sumBy(points, (point) => point.weight * point.x) / weight;
  const squares = sumBy(points, (point) => point.weight * (point.x - centre) ** 2);
  const slope = sumBy(points, (point) => point.weight * (point.x - centre) * point.y) / squares;
  return { slope, chiSquared: slope ** 2 * squares };
}

function directionOf(sign: number): RecentTrend["direction"] {
  return sign > 0 ? "increasing" : sign < 0 ? "decreasing" : "no-change";
}

function judge(direction: RecentTrend["direction"], polarity: Polarity): RecentTrend["judgement"] {
  if (direction === "no-change" || polarity === "neither") return "neither";
  return (direction === "increasing") === (polarity === "higher-is-better") ? "better" : "worse";
}
