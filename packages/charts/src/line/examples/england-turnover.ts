import { percent } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { LineChartProps } from "../props.js";

const rates = [13.4, 15.1, 15.0, 13.5, 15.4, 17.2, 15.9, 13.9, 11.8];

export const englandTurnover = {
  name: "england-turnover",
  provenance: workforce2025,
  props: {
    id: "england-turnover",
    title: "Fewer social workers leave than in any year since 2017",
    subtitle:
      "Children's social workers leaving in the year to 30 September, England, % of those in post (FTE). Official statistics",
    source: workforce2025,
    unit: "percent",
    seriesHeading: "Area",
    series: [
      {
        id: "england",
        label: "England",
        points: rates.map((rate, place) => ({ period: 2017 + place, ...percent(rate) })),
      },
    ],
    events: [
      { position: 2020.5, label: "Pandemic restrictions" },
      { position: 2024.1, label: "Statutory guidance on agency use" },
    ],
  } satisfies LineChartProps,
};
