import type { Interval } from "../interval.js";
import { requireFinite } from "../require.js";
import { StatisticsError } from "../statistics-error.js";

export type Polarity = "higher-is-better" | "lower-is-better" | "neither";

export type ComparisonOutcome = "better" | "worse" | "higher" | "lower" | "similar";

/**
 * Whether a figure differs from a benchmark beyond chance: the benchmark, taken as exact, lies outside its interval.
 *
 * Formula: lower > benchmark is higher, upper < benchmark is lower, otherwise (a limit that equals it included) similar;
 * polarity turns higher and lower into better and worse.
 * Units: interval and benchmark in the same unit. Source: Fingertips Technical Guide 2018.
 * Example: `compareToBenchmark({ lower: 12, upper: 15 }, 11.8, "lower-is-better")` is "worse".
 */
export function compareToBenchmark(
  interval: Interval,
  benchmark: number,
  polarity: Polarity,
): ComparisonOutcome {
  requireFinite(interval.lower, "lower");
  requireFinite(interval.upper, "upper");
  requireFinite(benchmark, "benchmark");
  if (interval.lower > interval.upper) throw new StatisticsError("out-of-range", "lower exceeds upper");
  if (interval.lower <= benchmark && benchmark <= interval.upper) return "similar";
  const direction = interval.lower > benchmark ? "higher" : "lower";
  if (polarity === "neither") return direction;
  return polarity === `${direction}-is-better` ? "better" : "worse";
}
