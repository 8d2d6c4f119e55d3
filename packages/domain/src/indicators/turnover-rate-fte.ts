import { endOfYearStock, movesBetweenAuthorities, publishedTotals, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const turnoverRateFte: Indicator = {
  slug: "turnover-rate-fte",
  name: "Turnover rate (FTE)",
  shortName: "Turnover",
  phrase: "turnover",
  topic: "stability",
  kind: "turnover",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Leavers in the year to 30 September as a percentage of social workers in post at the end of that year, in full-time equivalents.",
  formula: "100 × leavers (FTE) ÷ in post (FTE)",
  rate: { numerator: "leavers-fte", denominator: ["inpost-fte"], scale: 100 },
  cautions: [endOfYearStock, movesBetweenAuthorities, smallAuthorities, publishedTotals],
};
