import type { Answer } from "../answer.js";
import type { Point } from "../interval.js";
import { ranksWithTies } from "../ranks/ranks-with-ties.js";
import { pearsonCorrelation } from "./pearson-correlation.js";

/**
 * Spearman's rank correlation.
 *
 * Formula: Pearson's correlation of the mid-ranks. Units: none, −1 to 1. Source: Spearman 1904.
 * Example: any rising curve gives 1.
 */
export function spearmanCorrelation(points: readonly Point[]): Answer<number> {
  const ranksX = ranksWithTies(points.map((point) => point.x));
  const ranksY = ranksWithTies(points.map((point) => point.y));
  return pearsonCorrelation(ranksX.map((rank, place) => ({ x: rank.middle, y: ranksY[place]?.middle ?? 0 })));
}
