import type { LineBandPoint, LinePoint } from "./props.js";

export interface Period {
  readonly period: number;
  readonly text: string;
}

export interface PeriodInput {
  readonly series: readonly { readonly points: readonly LinePoint[] }[];
  readonly band?: { readonly points: readonly LineBandPoint[] } | undefined;
  readonly formatPeriod?: ((period: number) => string) | undefined;
}

/** Every period that has a point, in order, with its name. */
export function listPeriods({ series, band, formatPeriod = String }: PeriodInput): readonly Period[] {
  const points = [...series.flatMap((one) => one.points), ...(band?.points ?? [])];
  const periods = new Set(points.map(({ period }) => period));
  return [...periods].toSorted((a, b) => a - b).map((period) => ({ period, text: formatPeriod(period) }));
}
