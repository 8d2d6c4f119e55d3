import type { Area } from "../../areas/area.js";
import type { Indicator } from "../../indicators/indicator.js";
import type { Period } from "../../periods/period.js";
import { computable } from "../../values/value.js";
import type { FollowedArea } from "./effect-groups.js";

/** The figures of a group of authorities taken together in one period: `areas` of them had counts. In the indicator's unit. */
export interface PooledPoint {
  readonly period: Period;
  readonly areas: number;
  readonly value?: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A group of authorities over time, computed by us from their published counts. It is no area’s published series. */
export interface PooledSeries {
  readonly indicator: Indicator;
  readonly areas: readonly Area[];
  readonly points: readonly PooledPoint[];
}

/** Pools the published counts of a group: the sum of numerators over the sum of denominators, areas without either left out. */
export function poolSeries(
  indicator: Indicator,
  group: readonly FollowedArea[],
  periods: readonly Period[],
): PooledSeries {
  const points = periods.map((period) => poolPeriod(indicator, group, period));
  return { indicator, areas: group.map(({ area }) => area), points };
}

function poolPeriod(indicator: Indicator, group: readonly FollowedArea[], period: Period): PooledPoint {
  const counted = group.flatMap(({ observations }) => {
    const { value, numerator, denominator } = observations.get(period.code) ?? {};
    const printed = value !== undefined && computable(value) !== undefined;
    return printed && numerator !== undefined && denominator !== undefined
      ? [{ numerator, denominator }]
      : [];
  });
  const numerator = counted.reduce((sum, each) => sum + each.numerator, 0);
  const denominator = counted.reduce((sum, each) => sum + each.denominator, 0);
  const scale = indicator.rate?.scale ?? 1;
  const value = denominator === 0 ? {} : { value: (scale * numerator) / denominator };
  return { period, areas: counted.length, ...value, numerator, denominator };
}
