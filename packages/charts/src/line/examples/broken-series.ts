import { percent, percentBetween, unavailable, unreliable } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { LineChartProps } from "../props.js";

export const brokenSeries = {
  name: "broken-series",
  provenance: invented,
  props: {
    id: "broken-series",
    title: "Northshire's rate has fallen since it was reorganised, but years before cannot be compared",
    subtitle: "Turnover of children's social workers (FTE), %, year to 30 September. Illustrative figures",
    source: invented,
    unit: "percent",
    seriesHeading: "Area",
    emphasis: "northshire",
    intervalLabel: "95% interval",
    series: [
      {
        id: "northshire",
        label: "Northshire",
        points: [
          { period: 2017, ...percentBetween(14.1, 10.9, 18.0) },
          { period: 2018, ...percentBetween(16.8, 13.2, 21.0) },
          { period: 2019, ...unreliable },
          { period: 2020, ...percentBetween(18.2, 14.6, 22.5) },
          { period: 2021, ...percentBetween(19.5, 15.6, 24.0) },
          { period: 2022, ...percentBetween(23.4, 18.1, 29.7) },
          { period: 2023, ...percentBetween(21.0, 16.0, 27.1) },
          { period: 2024, ...percentBetween(16.2, 11.9, 21.7) },
          { period: 2025, ...percentBetween(13.1, 9.2, 18.3) },
        ],
        breaks: [
          {
            period: 2022,
            reason: "in April 2021 a district joined the authority; earlier figures are of its old boundary",
          },
        ],
      },
      {
        id: "westmere",
        label: "Westmere",
        points: [
          { period: 2017, ...percent(9.8) },
          { period: 2018, ...percent(10.4) },
          { period: 2019, ...percent(9.9) },
          { period: 2020, ...percent(8.1) },
          { period: 2021, ...percent(10.2) },
          { period: 2022, ...percent(12.0) },
          { period: 2023, ...percent(11.7) },
          { period: 2024, ...percent(10.6) },
          { period: 2025, ...unavailable },
        ],
      },
    ],
    band: {
      label: "Middle half of authorities",
      headings: { lower: "Lower quartile", middle: "Median", upper: "Upper quartile" },
      points: [10.2, 11.5, 11.4, 10.1, 11.8, 13.4, 12.3, 10.6, 8.9].map((lower, place) => ({
        period: 2017 + place,
        lower: percent(lower),
        middle: percent(lower + 3.4),
        upper: percent(lower + 7),
      })),
    },
  } satisfies LineChartProps,
};
