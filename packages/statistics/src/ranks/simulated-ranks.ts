import { mersenneTwister } from "../random/mersenne-twister.js";
import { requireWhole } from "../require.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { StatisticsError } from "../statistics-error.js";
import { quantileOfSorted } from "../summary/quantile-of-sorted.js";
import { sum } from "../summary/sum.js";
import { recordRanks } from "./record-ranks.js";
import { requireUncertain, type UncertainValue } from "./require-uncertain.js";

export type SimulatedRank = {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly mean: number;
};

export type RankSimulation = { readonly draws?: number; readonly seed: number; readonly confidence?: number };

/**
 * Intervals of the places of uncertain values, 1 being the smallest, by drawing all of them many times.
 *
 * Formula: in each draw one uniform a unit in order (MT19937 keyed by the seed) through Φ⁻¹, m + s·z, mid-ranks; type-7
 * percentiles over the draws. Units: places. Source: Goldstein & Spiegelhalter 1996.
 * Example: values far apart beside their errors keep their place in every draw.
 */
export function simulatedRanks(
  values: readonly UncertainValue[],
  options: RankSimulation,
): readonly SimulatedRank[] {
  const { draws = 10_000, seed, confidence = 0.95 } = options;
  requireUncertain(values);
  requireWhole(draws, "draws");
  if (draws === 0) throw new StatisticsError("out-of-range", "at least one draw is needed");
  const tail = (1 - confidence) / 2;
  return drawRanks(values, draws, seed).map((ranks) => {
    const ascending = ranks.toSorted();
    return {
      lower: quantileOfSorted(ascending, tail),
      median: quantileOfSorted(ascending, 0.5),
      upper: quantileOfSorted(ascending, 1 - tail),
      mean: sum(ascending) / draws,
    };
  });
}

function drawRanks(values: readonly UncertainValue[], draws: number, seed: number): readonly Float64Array[] {
  const stream = mersenneTwister([seed]);
  const means = Float64Array.from(values, (value) => value.mean);
  const errors = Float64Array.from(values, (value) => value.standardError);
  const ranks = values.map(() => new Float64Array(draws));
  const drawn = new Float64Array(values.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let unit = 0; unit < drawn.length; unit++) {
      const z = normalQuantile(Math.max(stream.nextReal(), 2 ** -54));
      drawn[unit] = (means[unit] ?? 0) + (errors[unit] ?? 0) * z;
    }
    recordRanks(drawn, ranks, draw);
  }
  return ranks;
}
