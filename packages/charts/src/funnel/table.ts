import type { ChartTableData } from "../figure/table.js";
import { funnelPlaceWords } from "./place.js";
import type { FunnelChartProps } from "./props.js";

/** One row an area: its denominator, its rate, and where it stands among the limits. */
export function toFunnelTable(props: FunnelChartProps): ChartTableData {
  const { points, centre, centreLabel } = props;
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.rowHeading,
    columns: [props.denominatorHeading, props.rateHeading, "Among the limits"],
    rows: [
      { header: "Centre line", cells: ["all areas shown", centre, centreLabel] },
      ...points.map(({ label, href, denominator, rate, place }) => ({
        header: label,
        href,
        cells: [denominator, rate, funnelPlaceWords[place]],
      })),
    ],
  };
}
