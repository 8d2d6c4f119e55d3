import type { ChartTableData, TableCell, TableRow } from "../figure/table.js";
import { isKnown } from "../value.js";
import { listPeriods, type Period } from "./periods.js";
import type { LineChartProps, LinePoint } from "./props.js";

/** One row a series, with one for each edge of the band and for the intervals where there are some. */
export function toLineTable(props: LineChartProps): ChartTableData {
  const periods = listPeriods(props);
  const { band, intervalLabel = "interval" } = props;
  const bandRows = band
    ? (["lower", "middle", "upper"] as const).map((edge) => ({
        header: band.headings[edge],
        cells: toCells(periods, (period) => band.points.find((point) => point.period === period)?.[edge]),
      }))
    : [];
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.seriesHeading,
    columns: periods.map(({ text }) => text),
    rows: [
      ...props.series.flatMap(({ label, points }) =>
        toSeriesRows(points, periods, [label, `${label}, ${intervalLabel}`]),
      ),
      ...bandRows,
    ],
  };
}

/** The figures of a series as a row, and its intervals as another where it has some. */
export function toSeriesRows(
  points: readonly LinePoint[],
  periods: readonly Period[],
  [header, intervalHeader]: readonly [string, string],
): readonly TableRow[] {
  const find = (period: number) => points.find((point) => point.period === period);
  const figures = { header, cells: toCells(periods, find) };
  if (!points.some((point) => isKnown(point) && point.interval)) return [figures];
  const intervals = toCells(periods, (period) => {
    const point = find(period);
    return point && isKnown(point) ? point.interval?.text : undefined;
  });
  return [figures, { header: intervalHeader, cells: intervals }];
}

function toCells(
  periods: readonly Period[],
  find: (period: number) => TableCell | undefined,
): readonly TableCell[] {
  return periods.map(({ period }) => find(period) ?? "no figure");
}
