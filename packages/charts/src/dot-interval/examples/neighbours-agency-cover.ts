import { percent, roundsToZero, suppressed, unreliable } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { DotIntervalChartProps } from "../props.js";

export const neighboursAgencyCover = {
  name: "neighbours-agency-cover",
  provenance: invented,
  props: {
    id: "neighbours-agency-cover",
    title: "Northshire covers fewer vacancies with agency staff than most of its neighbours",
    subtitle:
      "Agency workers covering vacancies, % of vacancies (FTE), 30 September 2025. Illustrative figures",
    source: invented,
    unit: "percent",
    rowHeading: "Local authority",
    valueHeading: "Agency cover",
    outcomeRule: "Higher or lower by more than 10 percentage points than the median of the neighbours",
    benchmark: { label: "Median of neighbours", value: 71.5, text: "71.5%" },
    rows: [
      { id: "northshire", label: "Northshire", value: percent(48.2), outcome: "lower", emphasised: true },
      { id: "a", label: "Westmere", value: percent(100), outcome: "higher" },
      { id: "b", label: "Upper Marlingford and the Eastern Fens", value: percent(84.6), outcome: "higher" },
      { id: "c", label: "Castleby", value: percent(71.5), outcome: "similar" },
      { id: "d", label: "Harrowdale", value: unreliable, outcome: "not-comparable" },
      { id: "e", label: "Stonebridge", value: percent(66.1), outcome: "similar" },
      { id: "f", label: "Ottermouth", value: roundsToZero, outcome: "not-comparable" },
      { id: "g", label: "Little Wold", value: suppressed, outcome: "not-comparable" },
    ],
  } satisfies DotIntervalChartProps,
};
