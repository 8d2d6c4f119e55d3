import type { LinePoint } from "@plumbline/charts";
import { formatNumber } from "@plumbline/domain";

interface SpreadFields {
  readonly indicator: { readonly decimals: number };
  readonly points: readonly {
    readonly period: { readonly code: string };
    readonly gap: number | null;
    readonly spreadBeyondChance: number | null;
    readonly spreadBeyondChanceInterval: { readonly lower: number; readonly upper: number } | null;
  }[];
}

/** The spread beyond chance of each period with its interval, as a line draws it: bare numbers, whose unit stands beside them. */
export function toSpreadPoints({ points, indicator }: SpreadFields): readonly LinePoint[] {
  const printBare = (number: number) => formatNumber(number, indicator.decimals);
  return points.flatMap(({ period, spreadBeyondChance: value, spreadBeyondChanceInterval: bounds }) => {
    if (value === null) return [];
    const point = { period: Number(period.code), value, text: printBare(value) };
    if (bounds === null) return [point];
    const text = `${printBare(bounds.lower)} to ${printBare(bounds.upper)}`;
    return [{ ...point, interval: { lower: bounds.lower, upper: bounds.upper, text } }];
  });
}

/** The plain gap of each period, for figures that carry no chance. */
export function toGapPoints({ points, indicator }: SpreadFields): readonly LinePoint[] {
  return points.flatMap(({ period, gap: value }) =>
    value === null
      ? []
      : [{ period: Number(period.code), value, text: formatNumber(value, indicator.decimals) }],
  );
}
