import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval, Point } from "../interval.js";
import { requireConfidence, requireFinite } from "../require.js";
import { zOfConfidence } from "../special/z-of-confidence.js";
import { StatisticsError } from "../statistics-error.js";
import { toSorted } from "../summary/ascending.js";
import { quantileOfSorted } from "../summary/quantile-of-sorted.js";
import { quantile } from "../summary/quantile.js";
import { tieTerm } from "./tie-term.js";

export type TheilSen = Interval & { readonly slope: number; readonly intercept: number };

/**
 * Slope that a few odd points cannot bend: the median of all slopes between two points.
 *
 * Formula: median of (yⱼ − yᵢ)/(xⱼ − xᵢ); intercept median y − slope × median x; limits are the slopes at the ranks
 * (N ∓ z·σ)/2, σ² = (n(n − 1)(2n + 5) − ties)/18, rounded half to even. Units: y per unit of x; limits likewise.
 * Source: Theil 1950; Sen 1968. Example: Sen's seven points give 4, with 93% limits 3.71 and 4.38.
 */
export function theilSen(points: readonly Point[], confidence = 0.95): Answer<TheilSen> {
  if (points.length === 0) throw new StatisticsError("empty", "points must not be empty");
  for (const { x, y } of points) {
    requireFinite(x, "x");
    requireFinite(y, "y");
  }
  requireConfidence(confidence);
  if (points.length < 2) return noAnswer("too-few");
  const slopes = toSorted(pairwiseSlopes(points));
  if (slopes.length === 0) return noAnswer("no-variation");
  const slope = quantileOfSorted(slopes, 0.5) + 0;
  const medianX = quantile(
    points.map(({ x }) => x),
    0.5,
  );
  const medianY = quantile(
    points.map(({ y }) => y),
    0.5,
  );
  return answer({ slope, intercept: medianY - slope * medianX, ...limits(points, slopes, confidence) });
}

function pairwiseSlopes(points: readonly Point[]): readonly number[] {
  return points.flatMap((one, place) =>
    points.slice(place + 1).flatMap((two) => (one.x === two.x ? [] : [(two.y - one.y) / (two.x - one.x)])),
  );
}

function limits(points: readonly Point[], slopes: readonly number[], confidence: number): Interval {
  const n = points.length;
  const ties = tieTerm(points.map(({ x }) => x)) + tieTerm(points.map(({ y }) => y));
  const deviation = Math.sqrt(Math.max(0, n * (n - 1) * (2 * n + 5) - ties) / 18);
  const reach = zOfConfidence(confidence) * deviation;
  const low = Math.max(roundHalfToEven((slopes.length - reach) / 2) - 1, 0);
  const high = Math.min(roundHalfToEven((slopes.length + reach) / 2), slopes.length - 1);
  return { lower: (slopes[low] ?? 0) + 0, upper: (slopes[high] ?? 0) + 0 };
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
