import { percent } from "../../examples/print-values.js";
import { invented } from "../../examples/sources.js";
import type { DistributionChartProps } from "../props.js";

const medians = [13.9, 15.6, 14.9, 14.0, 15.5, 18.6, 15.6, 13.9, 11.8];
const places = 90;
const goldenRatio = 0.618034;

export const spreadByYear = {
  name: "spread-by-year",
  provenance: invented,
  props: {
    id: "spread-by-year",
    title: "The gap between authorities narrowed after 2022",
    subtitle: "Turnover of social workers, %, by year, ninety made-up authorities. Illustrative figures",
    source: invented,
    unit: "percent",
    pointHeading: "Local authority",
    highlighted: ["area-7"],
    domain: [0, 40],
    rows: medians.map((median, year) => ({
      id: String(2017 + year),
      label: String(2017 + year),
      points: Array.from({ length: places }, (_, place) => ({
        id: `area-${place}`,
        label: place === 7 ? "Northshire" : `Authority ${place + 1}`,
        ...percent(toRate(median, (0.5 + place * goldenRatio + year * 0.05) % 1)),
      })),
      quartiles: {
        lower: percent(toRate(median, 0.25)),
        median: percent(median),
        upper: percent(toRate(median, 0.75)),
      },
    })),
  } satisfies DistributionChartProps,
};

/** A rate at a share of the way through a skewed distribution with this median. */
function toRate(median: number, share: number): number {
  return Math.max(0, median * (1 + 0.24 * Math.log(Math.max(share, 0.001) / Math.max(1 - share, 0.001))));
}
