import type { ChartTableData } from "../figure/table.js";
import { listPeriods } from "../line/periods.js";
import { toSeriesRows } from "../line/table.js";
import type { SmallMultiplesProps } from "./props.js";
import { listSeries } from "./series.js";

/** One row a panel and one column a period, under the reference. */
export function toSmallMultiplesTable(props: SmallMultiplesProps): ChartTableData {
  const { reference, panels } = props;
  const periods = listPeriods({ ...props, series: listSeries(props) });
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.panelHeading,
    columns: periods.map(({ text }) => text),
    rows: [
      ...(reference === undefined
        ? []
        : toSeriesRows(reference.points, periods, [reference.label, `${reference.label}, interval`])),
      ...panels.flatMap(({ label, href, points }) =>
        toSeriesRows(points, periods, [label, `${label}, interval`]).map((row) => ({ ...row, href })),
      ),
    ],
  };
}
