import { publishedTotals } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const agencyCoverRateFte: Indicator = {
  slug: "agency-cover-rate-fte",
  name: "Agency workers who cover vacancies (FTE)",
  shortName: "Agency cover rate",
  phrase: "the agency cover rate",
  topic: "stability",
  kind: "share",
  unit: "percent",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Agency workers who fill a vacant post as a percentage of all agency workers, in full-time equivalents, on 30 September.",
  formula: "100 × agency covering vacancies (FTE) ÷ agency (FTE)",
  rate: { numerator: "agency-cover-fte", denominator: ["agency-fte"], scale: 100 },
  cautions: ["Not applicable where an authority has no agency workers.", publishedTotals],
};
