import type { Indicator } from "./indicator.js";

/** A published number that stands for every number that rounds to it. */
interface Rounded {
  readonly number: number;
  readonly decimals: number;
}

/** The published figures of one rate, in one area and period. `denominator` holds the parts in the rate's own order. */
export interface RateFigures {
  readonly rate: Rounded;
  readonly numerator: Rounded;
  readonly denominator: readonly Rounded[];
}

const slack = 1e-9;

/** Half of the last printed place, by decimals: 0 for whole numbers, which are exact counts. */
const halfWidths = [0, 0.05, 0.005, 0.0005];

function halfWidth({ decimals }: Rounded): number {
  return halfWidths[decimals] ?? 0.5 * 10 ** -decimals;
}

function lowest(figure: Rounded): number {
  return Math.max(0, figure.number - halfWidth(figure));
}

function highest(figure: Rounded): number {
  return figure.number + halfWidth(figure);
}

/**
 * Whether a published rate can be the rate of its published counts, allowing for the rounding of each (interval arithmetic).
 * A part of the denominator that is the numerator itself moves with it. Headcounts and cases are whole and exact.
 * Where a region's rate fails this, an authority was left out of the rate but not of the counts.
 *
 * @example ratePossible(turnover, { rate: {number: 14, decimals: 1}, numerator: …, denominator: […] }, "2024") // false
 */
export function ratePossible(indicator: Indicator, figures: RateFigures, periodCode: string): boolean {
  const parts = indicator.rate;
  if (parts === undefined) return true;
  const perUnit = parts.perUnit?.(periodCode) ?? 1;
  const containsNumerator = parts.denominator.includes(parts.numerator);
  const others = figures.denominator.filter((_, position) => parts.denominator[position] !== parts.numerator);
  const bound = (numerator: number, rest: number): number =>
    (parts.scale * numerator) / ((rest + (containsNumerator ? numerator : 0)) * perUnit);
  const least = bound(lowest(figures.numerator), total(others.map(highest)));
  const most = bound(highest(figures.numerator), total(others.map(lowest)));
  const { number } = figures.rate;
  const half = 0.5 * 10 ** -figures.rate.decimals;
  return !(number + half < least - slack || number - half > most + slack);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
