import type { Area } from "../areas/area.js";
import type { Indicator, RateParts } from "../indicators/indicator.js";
import { ratePossible } from "../indicators/rate-agreement.js";
import type { Period } from "../periods/period.js";
import { computable, type Value } from "../values/value.js";
import { valuesAt } from "./cube.js";
import type { Release } from "./release.js";

/**
 * One figure of one area in one period, with the published counts behind it. `agrees` is false where the published rate
 * cannot be the rate of those counts, and undefined where no printed counts can be held against it.
 */
export interface Observation {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Value;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly agrees?: boolean | undefined;
}

/** The observation at a place of a release. Numerator and denominator are in the units of the indicators they come from. */
export function observe(release: Release, area: Area, indicator: Indicator, period: Period): Observation {
  const read = valuesAt(release.cube, area.code, period.code);
  const value = read(indicator.slug);
  const { rate } = indicator;
  const { numerator, denominator, agrees } =
    rate === undefined ? noCounts : countsBehind(indicator, rate, { value, read, period });
  return { area, indicator, period, value, numerator, denominator, agrees };
}

type Counts = Pick<Observation, "numerator" | "denominator" | "agrees">;

const noCounts: Counts = {};

interface Place {
  readonly value: Value;
  readonly read: (slug: string) => Value;
  readonly period: Period;
}

function countsBehind(indicator: Indicator, rate: RateParts, { value, read, period }: Place): Counts {
  const counted = read(rate.numerator);
  const whole = rate.denominator.map((slug) => (slug === rate.numerator ? counted : read(slug)));
  const parts = whole.map(computable).filter((part) => part !== undefined);
  const complete = parts.length === whole.length;
  const printed = value.known && counted.known && whole.every((part) => part.known);
  const figures = printed && { rate: value.number, numerator: counted.number, denominator: parts };
  return {
    numerator: computable(counted),
    denominator: complete ? denominatorOf(rate, parts, period.code) : undefined,
    agrees: figures ? ratePossible(indicator, figures, period.code) : undefined,
  };
}

function denominatorOf({ perUnit }: RateParts, parts: readonly number[], periodCode: string): number {
  const total = parts.reduce((sum, part) => sum + part, 0) * (perUnit?.(periodCode) ?? 1);
  return Math.round(total * 10) / 10;
}
