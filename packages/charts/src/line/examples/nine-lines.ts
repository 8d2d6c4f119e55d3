import { percent } from "../../examples/print-values.js";
import { regionTurnover } from "../../examples/region-turnover.js";
import { workforce2025 } from "../../examples/sources.js";
import type { LineChartProps } from "../props.js";

export const nineLines = {
  name: "nine-lines",
  provenance: workforce2025,
  props: {
    id: "nine-lines",
    title: "London's turnover was the highest of all regions in six of nine years",
    subtitle: "Turnover of children's social workers (FTE), %, year to 30 September. Official statistics",
    source: workforce2025,
    unit: "percent",
    seriesHeading: "Region",
    emphasis: "E12000007",
    fromZero: false,
    series: regionTurnover.map(([id, label, rates]) => ({
      id,
      label,
      points: rates.map((rate, place) => ({ period: 2017 + place, ...percent(rate) })),
    })),
  } satisfies LineChartProps,
};
