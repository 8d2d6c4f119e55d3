import type { ChartTableData, TableCell } from "../figure/table.js";
import { listPeriods } from "../line/periods.js";
import { toLines } from "./model.js";
import type { Fan, FanChartProps } from "./props.js";

/** One row a period: the middle and the range of every fan, the reference last. */
export function toFanTable(props: FanChartProps): ChartTableData {
  const fans = [...props.fans, props.reference];
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.periodHeading,
    columns: fans.flatMap(({ label }) => [`${label}, ${props.middleLabel}`, `${label}, ${props.rangeLabel}`]),
    rows: listPeriods(toLines(props)).map(({ period, text }) => ({
      header: text,
      cells: fans.flatMap((fan) => toCells(fan, period)),
    })),
  };
}

function toCells({ points }: Fan, wanted: number): readonly TableCell[] {
  const point = points.find(({ period }) => period === wanted);
  if (!point) return ["no figure", "no figure"];
  return [point.middle, `${point.lower.text} to ${point.upper.text}`];
}
