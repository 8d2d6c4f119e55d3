import {
  newcombeDifference,
  pooledRate,
  simulatedSlopeInterval,
  slopeIndex,
  wilsonInterval,
  type CountOfTotal,
} from "@plumbline/statistics";
import type { ChanceInterval } from "../comparison/observation-interval.js";
import { deprivationGapRule } from "../rules/deprivation-gap.js";

/** Fewer areas with a rank and a figure make no tenths. */
export const fewestRanked = 10;
const draws = 10_000;

/** Rates times the scale. `difference` is most less least deprived; `slopeIndex` least less most, by convention. */
export interface MeasuredGap {
  readonly slopeIndex?: number;
  readonly slopeIndexInterval?: ChanceInterval;
  readonly mostDeprivedFifth?: number;
  readonly leastDeprivedFifth?: number;
  readonly difference?: number;
  readonly differenceInterval?: ChanceInterval;
}

/**
 * The gap between the first and the last fifth of counts put in order from most to least deprived, and the slope over ten groups.
 * Source: as `findDeprivationGap`.
 */
export function measureGap(
  ordered: readonly CountOfTotal[],
  scale: number,
  carriesChance: boolean,
): MeasuredGap {
  const fifths = groupInto(ordered, 5);
  return {
    ...measureSlope(groupInto(ordered, fewestRanked), scale, carriesChance),
    ...measureEnds(fifths, scale, carriesChance),
  };
}

function groupInto(ordered: readonly CountOfTotal[], groups: number): readonly CountOfTotal[] {
  return Array.from({ length: groups }, (_, group) => {
    const members = ordered.filter(
      (_member, place) => Math.floor((groups * place) / ordered.length) === group,
    );
    return {
      count: members.reduce((sum, { count }) => sum + count, 0),
      total: members.reduce((sum, { total }) => sum + total, 0),
    };
  });
}

type Ends = Omit<MeasuredGap, "slopeIndex" | "slopeIndexInterval">;

function measureEnds(fifths: readonly CountOfTotal[], scale: number, carriesChance: boolean): Ends {
  const [most, least] = [fifths.at(0), fifths.at(-1)];
  if (most === undefined || least === undefined) return {};
  const [mostRate, leastRate] = [pooledRate([most]) * scale, pooledRate([least]) * scale];
  const between = carriesChance ? newcombeDifference(most, least) : undefined;
  return {
    mostDeprivedFifth: mostRate,
    leastDeprivedFifth: leastRate,
    difference: mostRate - leastRate,
    ...(between?.answered ? { differenceInterval: toInterval(between.value, scale) } : {}),
  };
}

function measureSlope(tenths: readonly CountOfTotal[], scale: number, carriesChance: boolean) {
  const groups = tenths.map((group) => ({ value: pooledRate([group]), weight: group.total }));
  const slope = slopeIndex(groups);
  if (!slope.answered) return {};
  const index = { slopeIndex: slope.value.slope * scale };
  if (!carriesChance) return index;
  const withIntervals = groups.flatMap((group, place) => {
    const { count = 0, total = 0 } = tenths[place] ?? {};
    const interval = wilsonInterval(count, total);
    return interval.answered ? [{ ...group, interval: interval.value }] : [];
  });
  const simulated = simulatedSlopeInterval(withIntervals, { kind: "proportion", draws, seed: 1 });
  return simulated.answered
    ? { ...index, slopeIndexInterval: toInterval(simulated.value.slope, scale) }
    : index;
}

function toInterval(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  scale: number,
): ChanceInterval {
  return {
    answered: true,
    lower: lower * scale,
    upper: upper * scale,
    level: 0.95,
    rule: deprivationGapRule,
  };
}
