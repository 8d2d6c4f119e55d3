import type { Rule } from "./rule.js";

export const intervalAgainstBenchmarkRule: Rule = {
  slug: "interval-against-benchmark",
  name: "Interval against the benchmark",
  summary:
    "A figure differs from its benchmark where the benchmark’s value lies outside the figure’s 95% interval. The benchmark is taken as exact. A value on the limit is similar.",
  formula:
    "higher if benchmark < lower limit; lower if benchmark > upper limit; similar otherwise; better or worse by the indicator’s polarity",
  source: "Office for Health Improvement and Disparities, Fingertips technical guide",
  refuses: [
    "either figure is missing",
    "the figure has no interval",
    "the benchmark’s published rate cannot be that of its counts",
    "the area is its own benchmark",
    "fewer than five statistical neighbours have a figure",
  ],
};
