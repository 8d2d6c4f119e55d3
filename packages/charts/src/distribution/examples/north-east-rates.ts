import { englandRates2025, northEast2025 } from "../../examples/north-east-2025.js";
import { percent, roundsToZero } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { DistributionChartProps } from "../props.js";

const labels = ["Turnover", "Agency", "Vacancy"] as const;

export const northEastRates = {
  name: "north-east-rates",
  provenance: workforce2025,
  props: {
    id: "north-east-rates",
    title: "Most of the North East needs fewer agency workers than England does",
    subtitle:
      "Turnover, agency and vacancy rates of children's social workers (FTE), %, 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    pointHeading: "Local authority",
    highlighted: ["E06000002", "E08000024"],
    rows: labels.map((label, place) => ({
      id: label,
      label,
      points: northEast2025.map(([id, name, ...rates]) => {
        const rate = rates[place];
        return { id, label: name, ...(typeof rate === "number" ? percent(rate) : roundsToZero) };
      }),
      benchmark: { label: "England", ...percent(englandRates2025[place] ?? 0) },
    })),
  } satisfies DistributionChartProps,
};
