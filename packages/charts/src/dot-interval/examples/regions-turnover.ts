import {
  compareWithEngland,
  comparisonRule,
  englandTurnover2025,
} from "../../examples/compare-with-england.js";
import { percentBetween } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { DotIntervalChartProps } from "../props.js";

const regions = [
  ["E12000007", "London", 13.8, 13.0, 14.7],
  ["E12000008", "South East", 12.3, 11.4, 13.2],
  ["E12000002", "North West", 12.2, 11.3, 13.1],
  ["E12000001", "North East", 11.7, 10.5, 13.1],
  ["E12000005", "West Midlands", 11.5, 10.5, 12.5],
  ["E12000006", "East of England", 11.5, 10.5, 12.6],
  ["E12000009", "South West", 11.4, 10.3, 12.6],
  ["E12000003", "Yorkshire and The Humber", 9.9, 9.1, 10.9],
  ["E12000004", "East Midlands", 9.8, 8.7, 11.0],
] as const;

export const regionsTurnover = {
  name: "regions-turnover",
  provenance: `${workforce2025}. Intervals are ours, from the published leavers and staff in post`,
  props: {
    id: "regions-turnover",
    title: "Only London's turnover is clearly above England's; two regions are clearly below",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    rowHeading: "Region",
    valueHeading: "Turnover rate",
    intervalLabel: "95% interval",
    outcomeRule: comparisonRule,
    benchmark: englandTurnover2025,
    rows: regions.map(([id, label, rate, lower, upper]) => {
      const value = percentBetween(rate, lower, upper);
      return {
        id,
        label,
        value,
        outcome: compareWithEngland(value.interval),
        emphasised: label === "London",
      };
    }),
  } satisfies DotIntervalChartProps,
};
