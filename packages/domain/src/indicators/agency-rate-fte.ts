import { agencyRules, publishedTotals, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const agencyRateFte: Indicator = {
  slug: "agency-rate-fte",
  name: "Agency worker rate (FTE)",
  shortName: "Agency rate",
  phrase: "the agency rate",
  topic: "stability",
  kind: "share",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Agency workers as a percentage of agency workers and social workers in post together, in full-time equivalents, on 30 September.",
  formula: "100 × agency (FTE) ÷ (agency (FTE) + in post (FTE))",
  rate: { numerator: "agency-fte", denominator: ["agency-fte", "inpost-fte"], scale: 100 },
  cautions: [agencyRules, smallAuthorities, publishedTotals],
};
