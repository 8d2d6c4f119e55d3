import { authorityValues } from "../../examples/authority-values.js";
import {
  compareWithEngland,
  comparisonRule,
  englandTurnover2025,
} from "../../examples/compare-with-england.js";
import { workforce2025 } from "../../examples/sources.js";
import { isKnown, type PrintedValue } from "../../value.js";
import type { DotIntervalChartProps } from "../props.js";

export const authoritiesTurnover = {
  name: "authorities-turnover",
  provenance: `${workforce2025}. Intervals are ours, from the published leavers and staff in post`,
  props: {
    id: "authorities-turnover",
    title: "Most authorities cannot be told apart from England by one year's turnover",
    subtitle:
      "Turnover of children's social workers (FTE), %, year to 30 September 2025. Official statistics",
    source: workforce2025,
    unit: "percent",
    rowHeading: "Local authority",
    valueHeading: "Turnover rate",
    intervalLabel: "95% interval",
    outcomeRule: comparisonRule,
    benchmark: englandTurnover2025,
    domain: [0, 40],
    rows: authorityValues
      .toSorted((a, b) => (b.value.value ?? -1) - (a.value.value ?? -1))
      .map(({ code, label, value }) => ({ id: code, label, value, outcome: toOutcome(value) })),
  } satisfies DotIntervalChartProps,
};

function toOutcome(value: PrintedValue) {
  return isKnown(value) && value.interval ? compareWithEngland(value.interval) : "not-comparable";
}
