import { englandRates2025, northEast2025, northEastRates2025 } from "../../examples/north-east-2025.js";
import { percent, roundsToZero } from "../../examples/print-values.js";
import { workforce2025 } from "../../examples/sources.js";
import type { Outcome } from "../../outcome/outcome.js";
import type { HeatCell, HeatTableProps } from "../props.js";

const margin = 3;

export const northEast = {
  name: "north-east",
  provenance: `${workforce2025}. The rule for better and worse is invented for the example`,
  props: {
    id: "heat-north-east",
    title: "The North East is steadier than England on agency and vacancy, with three exceptions",
    subtitle:
      "Turnover, agency and vacancy rates of children's social workers (FTE), 30 September 2025. Official statistics",
    source: workforce2025,
    rowHeading: "Local authority",
    outcomeRule: "Against England: better or worse by more than 3 percentage points",
    columns: [
      { id: "turnover", label: "Turnover", detail: "%, lower is better", sort: "descending" },
      { id: "agency", label: "Agency", detail: "%, lower is better" },
      { id: "vacancy", label: "Vacancy", detail: "%, lower is better" },
    ],
    rows: [
      { id: "england", label: "England", reference: true, cells: englandRates2025.map(percent) },
      { id: "region", label: "North East", reference: true, cells: northEastRates2025.map(percent) },
      ...northEast2025
        .toSorted((a, b) => b[2] - a[2])
        .map(([id, label, ...rates]) => ({ id, label, cells: rates.map(toCell) })),
    ],
  } satisfies HeatTableProps,
};

function toCell(rate: number | "low", column: number): HeatCell {
  if (rate === "low") return { ...roundsToZero, outcome: "not-comparable" };
  return { ...percent(rate), outcome: toOutcome(rate - (englandRates2025[column] ?? 0)) };
}

function toOutcome(difference: number): Outcome {
  if (Math.abs(difference) <= margin) return "similar";
  return difference < 0 ? "better" : "worse";
}
