import { expectedRanks, pooledRate } from "@plumbline/statistics";
import { findObstacle } from "../comparison/observation-interval.js";
import { fewestStaff } from "../panel/panel.js";
import type { Observation } from "../releases/observation.js";
import { rankRangeRule } from "../rules/rank-range.js";
import type { Rule } from "../rules/rule.js";

/** Where an area could stand among `of` areas. 1 is best where polarity says which way is better, else highest. */
export interface RankRange {
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
  readonly level: number;
  readonly rule: Rule;
}

interface Rankable {
  readonly observation: Observation;
  readonly count: number;
  readonly total: number;
}

/**
 * The range of places each figure could take, given chance, by pairwise comparison at 5%. Figures without an interval and those on
 * fewer than 30 staff have none. Source: Goldstein and Spiegelhalter 1996; Mogstad et al 2023.
 */
export function findRankRanges(observations: readonly Observation[]): ReadonlyMap<Observation, RankRange> {
  const rankable = observations.flatMap(toRankable);
  if (rankable.length < 2) return new Map();
  const pooled = pooledRate(rankable);
  const lowerIsFirst = rankable[0]?.observation.indicator.polarity === "lower-is-better";
  const sign = lowerIsFirst ? 1 : -1;
  const ranks = expectedRanks(
    rankable.map(({ count, total }) => ({
      mean: (sign * count) / total,
      standardError: Math.sqrt(Math.max(0, pooled * (1 - pooled)) / total),
    })),
  );
  if (!ranks.answered) return new Map();
  const of = rankable.length;
  return new Map(
    rankable.flatMap(({ observation }, position) => {
      const rank = ranks.value[position];
      if (rank === undefined) return [];
      return [
        [observation, { lower: rank.lowest, upper: rank.highest, of, level: 0.95, rule: rankRangeRule }],
      ];
    }),
  );
}

function toRankable(observation: Observation): readonly Rankable[] {
  const { numerator: count, denominator: total } = observation;
  if (findObstacle(observation) !== undefined || count === undefined || total === undefined) return [];
  return total >= fewestStaff ? [{ observation, count, total }] : [];
}
