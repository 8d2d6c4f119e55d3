import { percent } from "../../examples/print-values.js";
import { scenarioSource, scenarioStamp } from "../../examples/sources.js";
import type { Fan, FanChartProps } from "../props.js";

const notYet = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
] as const;

const mandatory = [
  ...notYet,
  [0.5, 0.8, 1.1],
  [1.7, 2.7, 3.8],
  [3.0, 4.9, 7.0],
  [4.4, 7.1, 10.2],
  [5.7, 9.3, 13.2],
  [7.0, 11.3, 16.2],
  [8.2, 13.4, 19.1],
  [9.5, 15.4, 22.0],
  [10.7, 17.4, 24.8],
  [11.9, 19.3, 27.5],
] as const;

const unfunded = [
  ...notYet,
  [0.5, 0.7, 1.1],
  [1.2, 2.1, 3.2],
  [1.7, 3.5, 5.6],
  [2.1, 4.6, 7.6],
  [2.3, 5.5, 9.5],
  [2.4, 6.2, 10.7],
  [2.5, 6.6, 12.0],
  [2.6, 7.0, 12.9],
  [2.6, 7.3, 13.8],
  [2.7, 7.4, 14.3],
] as const;

const base = [
  ...notYet,
  [0.5, 0.8, 1.1],
  [1.6, 2.5, 3.6],
  [2.6, 4.4, 6.3],
  [3.5, 6.0, 8.9],
  [4.2, 7.5, 11.0],
  [4.7, 8.6, 13.0],
  [5.0, 9.7, 14.6],
  [5.2, 10.5, 16.0],
  [5.3, 11.1, 17.3],
  [5.4, 11.6, 18.2],
] as const;

const quarters = ["Sept", "Dec", "Mar", "June"] as const;
const formatQuarter = (quarter: number) => `${quarters[quarter % 4]} ${2017 + Math.floor((quarter + 2) / 4)}`;

type Ranges = readonly (readonly [number, number, number])[];

function toFan(id: string, label: string, ranges: Ranges): Fan {
  const points = ranges.map(([lower, middle, upper], period) => ({
    period,
    lower: percent(lower),
    middle: percent(middle),
    upper: percent(upper),
  }));
  return { id, label, points };
}

const shared = {
  subtitle: `Accredited share of practitioners and supervisors in post, England. ${scenarioStamp}. Modelled`,
  source: scenarioSource,
  stamp: scenarioStamp,
  unit: "percent",
  rangeLabel: "8 in 10 runs",
  middleLabel: "middle run",
  periodHeading: "End of",
  formatPeriod: formatQuarter,
  reference: { ...toFan("base", "Base case", base), shortLabel: "Base" },
} as const;

const mandatoryFan = { ...toFan("mandatory", "Mandatory, funded", mandatory), shortLabel: "Mandatory" };

export const mandatoryScheme = {
  name: "mandatory-scheme",
  provenance: scenarioSource,
  props: {
    ...shared,
    id: "mandatory-scheme",
    title: "A mandatory, fully funded scheme would accredit about a fifth by the end of 2020",
    fans: [mandatoryFan],
  } satisfies FanChartProps,
};

export const twoSchemes = {
  name: "two-schemes",
  provenance: scenarioSource,
  props: {
    ...shared,
    id: "two-schemes",
    title: "Mandatory or voluntary: the ranges part from 2019",
    fans: [mandatoryFan, { ...toFan("unfunded", "Voluntary, unfunded", unfunded), shortLabel: "Voluntary" }],
    target: { label: "Target 25%", value: 25 },
  } satisfies FanChartProps,
};
