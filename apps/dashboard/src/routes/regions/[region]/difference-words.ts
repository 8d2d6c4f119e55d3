import { areaInSentence } from "@plumbline/domain";
import { printDistance, type FigureFormat } from "#lib/words/indicator-units.js";
import { printShare } from "#lib/words/percentages.js";
import type { SpreadShown } from "./spread-fields.js";

interface SpreadPoint {
  readonly period: { readonly code: string };
  readonly gap: number | null;
  readonly spreadBeyondChance: number | null;
  readonly betweenRegionShare: number | null;
}

interface Spread {
  readonly indicator: FigureFormat;
  readonly points: readonly SpreadPoint[];
}

interface Spreads {
  readonly inside: Spread;
  readonly england: Spread;
  readonly period: string | undefined;
}

/** How much of England's differences lies between regions, and how much inside them. */
export function describeShares({ england, period }: Omit<Spreads, "inside">): string | undefined {
  const share = pointOf(england, period)?.betweenRegionShare;
  if (share == null) return undefined;
  return `Of the differences between all authorities of England, ${printShare(share)} lie between regions, all others inside them.`;
}

/** How far the authorities of a region differ from each other, beside all of England. */
export function titleDifference(
  region: { readonly name: string },
  { inside, england, period }: Spreads,
): string | undefined {
  const own = spreadOf(inside, period);
  const national = spreadOf(england, period);
  if (own === null || national === null) return undefined;
  const print = (value: number) => printDistance(value, inside.indicator);
  const place = areaInSentence(region);
  if (!carriesChance(inside.points)) {
    return `Between low and high authorities of ${place} lay ${print(own)} in ${period}, in all of England ${print(national)}`;
  }
  return `A typical authority of ${place} lay ${print(own)} from the average in ${period}, one of England ${print(national)}`;
}

/** What the numbers are: the spread beyond chance, or the plain gap for figures that carry no chance. */
export function nameMeasure({ points }: Spread): string {
  return carriesChance(points)
    ? "Standard deviation between authorities beyond chance"
    : "Distance between the lowest and the highest tenth of authorities";
}

export function carriesChance(points: readonly SpreadPoint[]): boolean {
  return points.some(({ spreadBeyondChance }) => spreadBeyondChance !== null);
}

/** The same without its bars, to stand behind another line. */
export function withoutIntervals({ points, ...spread }: SpreadShown): SpreadShown {
  return { ...spread, points: points.map((point) => ({ ...point, spreadBeyondChanceInterval: null })) };
}

function pointOf({ points }: Spread, period: string | undefined) {
  return points.find((point) => point.period.code === period);
}

function spreadOf(spread: Spread, period: string | undefined): number | null {
  const point = pointOf(spread, period);
  if (point === undefined) return null;
  return carriesChance(spread.points) ? point.spreadBeyondChance : point.gap;
}
