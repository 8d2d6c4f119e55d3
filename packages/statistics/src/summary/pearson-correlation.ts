import { answer, noAnswer, type Answer } from "../answer.js";
import type { Point } from "../interval.js";
import { mean } from "./mean.js";
import { sumBy } from "./sum-by.js";

/**
 * Pearson's product-moment correlation.
 *
 * Formula: Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)² Σ(y − ȳ)²). Units: none, −1 to 1. Source: Pearson 1895.
 * Example: points on a rising straight line give 1.
 */
export function pearsonCorrelation(points: readonly Point[]): Answer<number> {
  const centreX = mean(points.map((point) => point.x));
  const centreY = mean(points.map((point) => point.y));
  if (points.length < 2) return noAnswer("too-few");
  const squaresX = sumBy(points, ({ x }) => (x - centreX) ** 2);
  const squaresY = sumBy(points, ({ y }) => (y - centreY) ** 2);
  if (squaresX === 0 || squaresY === 0) return noAnswer("no-variation");
  const products = sumBy(points, ({ x, y }) => (x - centreX) * (y - centreY));
  const r = products / Math.sqrt(squaresX) / Math.sqrt(squaresY);
  return answer(Math.max(-1, Math.min(1, r)) + 0);
}
