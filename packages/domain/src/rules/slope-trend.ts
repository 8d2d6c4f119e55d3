import type { Rule } from "./rule.js";

export const slopeTrendRule: Rule = {
  slug: "slope-trend",
  name: "Median slope",
  summary:
    "Where the last five periods do not all have an interval (averages, counts, and rates that are not those of their counts), a series rises or falls where the 95% interval of the median of all its slopes leaves out zero.",
  formula: "median of (yⱼ − yᵢ) ÷ (tⱼ − tᵢ) over all pairs, with Sen’s rank interval",
  source: "Theil (1950); Sen (1968)",
  refuses: ["fewer than five periods in a row have a figure since the last break"],
};
