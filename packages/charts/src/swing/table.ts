import type { ChartTableData } from "../figure/table.js";
import type { SwingChartProps } from "./props.js";

/** One row an assumption: its value at either end, and what the model comes to there. */
export function toSwingTable(props: SwingChartProps): ChartTableData {
  const { low, high } = props.endHeadings;
  return {
    caption: `${props.title}. ${props.subtitle}`,
    rowHeading: props.rowHeading,
    columns: [`At its ${low}`, `Result at its ${low}`, `At its ${high}`, `Result at its ${high}`],
    rows: props.rows.map((row) => ({
      header: row.label,
      cells: [row.low.setting, row.low.result, row.high.setting, row.high.result],
    })),
  };
}
