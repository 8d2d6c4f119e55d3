import { percent } from "../../examples/print-values.js";
import { scenarioSource, scenarioStamp } from "../../examples/sources.js";
import type { SwingChartProps } from "../props.js";

const rows = [
  ["capacity", "Assessments that can be held in a month", ["100", 6.2], ["600", 36.7]],
  ["pass-first", "First assessments that are passed", ["60%", 15.0], ["90%", 22.3]],
  ["portability", "Accredited leavers who join another authority", ["20%", 18.0], ["60%", 19.1]],
  ["pass-resit", "Second assessments that are passed", ["40%", 18.1], ["80%", 18.9]],
  [
    "attrition",
    "Turnover of accredited staff, as a multiple of their authority’s",
    ["0.85", 18.8],
    ["1.15", 18.3],
  ],
  ["booking", "Willing staff who book in a month", ["5%", 18.3], ["30%", 18.6]],
  ["price", "Cost of one assessment", ["£500", 18.5], ["£1,600", 18.5]],
] as const;

export const mandatorySwings = {
  name: "mandatory-swings",
  provenance: scenarioSource,
  props: {
    id: "mandatory-swings",
    title: "How many can be assessed in a month matters most",
    subtitle: `Accredited share by December 2020 with one assumption at a time at either end of its range, all others at their likeliest. ${scenarioStamp}. Modelled`,
    source: scenarioSource,
    stamp: scenarioStamp,
    unit: "percent",
    rowHeading: "Assumption",
    endHeadings: { low: "least", high: "most" },
    centre: { label: "All at their likeliest:", value: 18.5, text: "18.5%" },
    rows: rows.map(([id, label, [least, low], [most, high]]) => ({
      id,
      label,
      low: { setting: least, result: percent(low) },
      high: { setting: most, result: percent(high) },
    })),
  } satisfies SwingChartProps,
};
