import { answer, noAnswer, type Answer } from "../answer.js";
import type { Interval } from "../interval.js";
import { requireConfidence, requireFiniteList } from "../require.js";
import { fQuantile } from "../special/f-quantile.js";
import { fUpperTail } from "../special/f-upper-tail.js";
import { StatisticsError } from "../statistics-error.js";
import { mean } from "../summary/mean.js";
import { sumBy } from "../summary/sum-by.js";
import { sumOfSquares } from "../summary/sum-of-squares.js";

export type IntraclassCorrelation = Interval & {
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  readonly typicalGroupSize: number;
  readonly varianceBetween: number;
  readonly varianceWithin: number;
  readonly icc: number;
  /** The correlation to show: a negative estimate counts as none. */
  readonly shown: number;
  readonly f: number;
  readonly p: number;
  readonly etaSquared: number;
};

/**
 * Intraclass correlation of one-way grouped values: the share of variance that lies between groups.
 *
 * Formula: (MSB − MSW)/n₀ over itself plus MSW, n₀ = (N − Σn²/N)/(k − 1); F = MSB/MSW; exact interval from F.
 * Units: share, below 1. Source: Shrout & Fleiss 1979, ICC(1,1); Searle 1971.
 * Example: the Dyestuff batches (Davies & Goldsmith 1972) give 1764.05/(1764.05 + 2451.25) = 0.4185.
 */
export function intraclassCorrelation(
  groups: readonly (readonly number[])[],
  confidence = 0.95,
): Answer<IntraclassCorrelation> {
  requireConfidence(confidence);
  if (groups.length === 0) throw new StatisticsError("empty", "groups must not be empty");
  for (const group of groups) requireFiniteList(group, "group");
  const values = groups.flat();
  const k = groups.length;
  const n = values.length;
  if (k < 2 || n <= k) return noAnswer("too-few");
  const within = sumBy(groups, sumOfSquares);
  if (within === 0) return noAnswer("no-variation");
  const centre = mean(values);
  const between = sumBy(groups, (group) => group.length * (mean(group) - centre) ** 2);
  const size = (n - sumBy(groups, (group) => group.length ** 2) / n) / (k - 1);
  const meanSquares = { between: between / (k - 1), within: within / (n - k) };
  return answer({
    ...toCorrelation(meanSquares, size),
    ...toInterval(meanSquares.between / meanSquares.within, { k, n, size, tail: (1 - confidence) / 2 }),
    etaSquared: between / (between + within),
  });
}

function toCorrelation(meanSquares: { between: number; within: number }, size: number) {
  const varianceBetween = (meanSquares.between - meanSquares.within) / size;
  const icc = varianceBetween / (varianceBetween + meanSquares.within);
  return {
    meanSquareBetween: meanSquares.between,
    meanSquareWithin: meanSquares.within,
    typicalGroupSize: size,
    varianceBetween,
    varianceWithin: meanSquares.within,
    icc,
    shown: Math.max(0, icc),
  };
}

function toInterval(f: number, design: { k: number; n: number; size: number; tail: number }) {
  const degrees = { numerator: design.k - 1, denominator: design.n - design.k };
  const low = f / fQuantile(1 - design.tail, degrees);
  const high = f / fQuantile(design.tail, degrees);
  return {
    f,
    p: fUpperTail(f, degrees),
    lower: (low - 1) / (low + design.size - 1),
    upper: (high - 1) / (high + design.size - 1),
  };
}
