import type { Indicator, RateParts } from "./indicator.js";
import { findIndicator } from "./indicators.js";

/** The published figures of one rate, in one area and period. `denominator` holds the parts in the rate's own order. */
export interface RateFigures {
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: readonly number[];
}

const slack = 1e-9;

/** How far a published figure may lie from what it was before it was rounded. */
interface HalfWidths {
  readonly rate: number;
  readonly numerator: number;
  readonly parts: readonly number[];
  readonly containsNumerator: boolean;
}

const known = new WeakMap<Indicator, HalfWidths>();

function findHalfWidths(indicator: Indicator, { numerator, denominator }: RateParts): HalfWidths {
  const found = known.get(indicator);
  if (found !== undefined) return found;
  const halfWidths = {
    rate: 0.5 * 10 ** -indicator.decimals,
    numerator: halfWidthOf(numerator),
    parts: denominator.map(halfWidthOf),
    containsNumerator: denominator.includes(numerator),
  };
  known.set(indicator, halfWidths);
  return halfWidths;
}

/** Half of the last printed place; whole numbers are exact counts. */
function halfWidthOf(slug: string): number {
  const decimals = findIndicator(slug)?.decimals ?? 0;
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/**
 * Whether a published rate can be the rate of its published counts, allowing for the rounding of each (interval arithmetic).
 * A part of the denominator that is the numerator itself moves with it. Headcounts and cases are whole and exact.
 * Where a region's rate fails this, an authority was left out of the rate but not of the counts.
 *
 * @example ratePossible(turnover, { rate: 14, numerator: 271.5, denominator: [2158.1] }, "2024") // false: North East
 */
export function ratePossible(
  indicator: Indicator,
  { rate, numerator, denominator }: RateFigures,
  periodCode: string,
): boolean {
  const { rate: parts } = indicator;
  if (parts === undefined) return true;
  const half = findHalfWidths(indicator, parts);
  const perUnit = parts.perUnit?.(periodCode) ?? 1;
  let [fewest, most] = [0, 0];
  denominator.forEach((number, position) => {
    if (parts.denominator[position] === parts.numerator) return;
    const width = half.parts[position] ?? 0;
    fewest += Math.max(0, number - width);
    most += number + width;
  });
  const rateOf = (count: number, rest: number) =>
    (parts.scale * count) / ((rest + (half.containsNumerator ? count : 0)) * perUnit);
  const lowest = rateOf(Math.max(0, numerator - half.numerator), most);
  const highest = rateOf(numerator + half.numerator, fewest);
  return !(rate + half.rate < lowest - slack || rate - half.rate > highest + slack);
}
