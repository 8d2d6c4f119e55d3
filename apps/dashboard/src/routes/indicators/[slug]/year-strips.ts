import type { DistributionPoint, DistributionRow, Quartiles } from "@plumbline/charts";
import type { FileFigure } from "#lib/csv/figure-columns.js";
import type { SeriesShown } from "#lib/server/fragments/series.js";
import { printFigure, type FigureFormat } from "#lib/words/indicator-units.js";
import type { IndicatorRelease } from "./page.query.js";

interface StripData {
  readonly indicator: FigureFormat;
  readonly authorities: readonly FileFigure[];
  readonly consistency: IndicatorRelease["consistency"];
  readonly england: SeriesShown | undefined;
}

/** One strip a year: every authority's published figure, the quartiles where they can be told, and England's figure. */
export function toYearStrips({
  indicator,
  authorities,
  consistency,
  england,
}: StripData): readonly DistributionRow[] {
  const years = [...new Set(authorities.map(({ period }) => period.code))].toSorted().toReversed();
  return years.map((year) => {
    const national = england?.observations.find(({ period }) => period.code === year);
    return {
      id: `year-${year}`,
      label: year,
      points: authorities
        .filter(({ period }) => period.code === year)
        .map((figure) => toPoint(figure, indicator)),
      quartiles: toQuartiles(
        consistency.points.find(({ period }) => period.code === year),
        indicator,
      ),
      benchmark:
        national?.value == null || indicator.unit !== "PERCENT"
          ? undefined
          : { label: "England", value: national.value, text: printFigure(national.value, indicator) },
    };
  });
}

function toPoint({ area, value, missing }: FileFigure, indicator: FigureFormat): DistributionPoint {
  const named = { id: area.code, label: area.name };
  if (value !== null) return { ...named, value, text: printFigure(value, indicator) };
  return { ...named, value, text: missing?.symbol ?? "–", reason: missing?.explanation ?? "not published" };
}

type Point = IndicatorRelease["consistency"]["points"][number];

function toQuartiles(point: Point | undefined, indicator: FigureFormat): Quartiles | undefined {
  if (!point) return undefined;
  const { lowerQuartile, median, upperQuartile } = point;
  if (lowerQuartile === null || median === null || upperQuartile === null) return undefined;
  const known = (value: number) => ({ value, text: printFigure(value, indicator) });
  return { lower: known(lowerQuartile), median: known(median), upper: known(upperQuartile) };
}

/** Ends of the axis where a few tiny authorities would press all others together: three times the highest upper quartile, in round tens. */
export function toStripDomain(
  authorities: readonly FileFigure[],
  { points }: IndicatorRelease["consistency"],
): readonly [number, number] | undefined {
  const enough =
    Math.ceil((3 * Math.max(...points.map(({ upperQuartile }) => upperQuartile ?? 0))) / 10) * 10;
  const highest = Math.max(...authorities.map(({ value }) => value ?? 0));
  return enough > 0 && highest > enough ? [0, enough] : undefined;
}
