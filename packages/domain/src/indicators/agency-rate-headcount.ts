import { agencyRules, publishedTotals, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const agencyRateHeadcount: Indicator = {
  slug: "agency-rate-headcount",
  name: "Agency worker rate (headcount)",
  shortName: "Agency rate, people",
  phrase: "the agency rate by headcount",
  topic: "stability",
  kind: "share",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Agency workers as a percentage of agency workers and social workers in post together, counted as people, on 30 September.",
  formula: "100 × agency (headcount) ÷ (agency (headcount) + in post (headcount))",
  rate: { numerator: "agency-headcount", denominator: ["agency-headcount", "inpost-headcount"], scale: 100 },
  cautions: [agencyRules, smallAuthorities, publishedTotals],
};
