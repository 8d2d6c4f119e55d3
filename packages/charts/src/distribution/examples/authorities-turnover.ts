import { authorityValues } from "../../examples/authority-values.js";
import { englandTurnover2025 } from "../../examples/compare-with-england.js";
import { percent } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { DistributionChartProps } from "../props.js";

export const authoritiesTurnover = {
  name: "authorities-turnover",
  provenance: `${workforce2025}. Quartiles are ours`,
  props: {
    id: "distribution-authorities-turnover",
    title: "Half of all authorities have a turnover between 9.5% and 15.2%",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    pointHeading: "Local authority",
    highlighted: ["E08000027", "E09000007", "E09000033"],
    rows: [
      {
        id: "2025",
        label: "2025",
        points: authorityValues.map(({ code, label, value }) => ({ id: code, label, ...value })),
        quartiles: { lower: percent(9.5), median: percent(11.8), upper: percent(15.2) },
        benchmark: englandTurnover2025,
      },
    ],
  } satisfies DistributionChartProps,
};
