import { percent } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { LineChartProps } from "../props.js";

const regions = [
  ["north-east", "North East", [15.1, 14.2, 11.7]],
  ["north-west", "North West", [16.5, 14.6, 12.2]],
  ["yorkshire", "Yorkshire and The Humber", [13.9, 12.4, 9.9]],
  ["east-midlands", "East Midlands", [15.7, 12.8, 9.8]],
  ["west-midlands", "West Midlands", [17.4, 13.6, 11.5]],
  ["east", "East of England", [16.9, 13.4, 11.5]],
  ["london", "London", [20.4, 16.3, 13.8]],
  ["south-east", "South East", [17.9, 14.3, 12.3]],
  ["south-west", "South West", [17.2, 13.1, 11.4]],
] as const;

export const nineLines = {
  name: "nine-lines",
  provenance: invented,
  props: {
    id: "nine-lines",
    title: "London stays above every other region",
    subtitle: "Turnover of children's social workers (FTE), %, by region, three years. Illustrative figures",
    source: invented,
    unit: "percent",
    seriesHeading: "Region",
    emphasis: "london",
    fromZero: false,
    series: regions.map(([id, label, rates]) => ({
      id,
      label,
      points: rates.map((rate, place) => ({ period: 2021 + place * 2, ...percent(rate) })),
    })),
  } satisfies LineChartProps,
};
