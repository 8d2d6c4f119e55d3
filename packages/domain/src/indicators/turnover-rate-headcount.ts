import { endOfYearStock, publishedTotals, revisedLeavers, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const turnoverRateHeadcount: Indicator = {
  slug: "turnover-rate-headcount",
  name: "Turnover rate (headcount)",
  shortName: "Turnover, people",
  phrase: "turnover by headcount",
  topic: "stability",
  kind: "turnover",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "People who left in the year to 30 September as a percentage of people in post at the end of that year.",
  formula: "100 × leavers (headcount) ÷ in post (headcount)",
  rate: { numerator: "leavers-headcount", denominator: ["inpost-headcount"], scale: 100 },
  cautions: [endOfYearStock, revisedLeavers, smallAuthorities, publishedTotals],
};
