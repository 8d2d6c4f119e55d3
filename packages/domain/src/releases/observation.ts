import type { Area } from "../areas/area.js";
import type { Indicator } from "../indicators/indicator.js";
import { findIndicator } from "../indicators/indicators.js";
import { ratePossible } from "../indicators/rate-agreement.js";
import type { Period } from "../periods/period.js";
import { computable, type Value } from "../values/value.js";
import { findValue } from "./cube.js";
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
  readonly numerator?: number;
  readonly denominator?: number;
  readonly agrees?: boolean;
}

/** The observation at a place of a release. Numerator and denominator are in the units of the indicators they come from. */
export function observe(release: Release, area: Area, indicator: Indicator, period: Period): Observation {
  const value = findValue(release.cube, area.code, indicator.slug, period.code);
  return { area, indicator, period, value, ...countsBehind(release, { area, indicator, period, value }) };
}

type Counts = Pick<Observation, "numerator" | "denominator" | "agrees">;

function countsBehind(
  release: Release,
  { area, indicator, period, value }: Pick<Observation, "area" | "indicator" | "period" | "value">,
): Counts {
  const { rate } = indicator;
  if (rate === undefined) return noCounts;
  const read = (slug: string) => findValue(release.cube, area.code, slug, period.code);
  const counted = read(rate.numerator);
  const whole = rate.denominator.map((slug) => (slug === rate.numerator ? counted : read(slug)));
  const numerator = computable(counted);
  const parts = whole.map(computable).filter((part) => part !== undefined);
  const denominator =
    parts.length === whole.length ? denominatorOf(indicator, parts, period.code) : undefined;
  const found: Counts = {
    ...(numerator === undefined ? noCounts : { numerator }),
    ...(denominator === undefined ? noCounts : { denominator }),
  };
  const printed = value.known && counted.known && whole.every((part) => part.known);
  return printed
    ? {
        ...found,
        agrees: agreement(indicator, { number: value.number, numerator: counted.number, parts }, period.code),
      }
    : found;
}

const noCounts: Counts = {};

function denominatorOf(indicator: Indicator, parts: readonly number[], periodCode: string): number {
  const perUnit = indicator.rate?.perUnit?.(periodCode) ?? 1;
  const total = parts.reduce((sum, part) => sum + part, 0) * perUnit;
  return Math.round(total * 10) / 10;
}

function agreement(
  indicator: Indicator,
  figures: { readonly number: number; readonly numerator: number; readonly parts: readonly number[] },
  periodCode: string,
): boolean {
  const slugs = indicator.rate?.denominator ?? [];
  return ratePossible(
    indicator,
    {
      rate: { number: figures.number, decimals: indicator.decimals },
      numerator: { number: figures.numerator, decimals: decimalsOf(indicator.rate?.numerator ?? "") },
      denominator: figures.parts.map((number, position) => ({
        number,
        decimals: decimalsOf(slugs[position] ?? ""),
      })),
    },
    periodCode,
  );
}

function decimalsOf(slug: string): number {
  return findIndicator(slug)?.decimals ?? 0;
}
