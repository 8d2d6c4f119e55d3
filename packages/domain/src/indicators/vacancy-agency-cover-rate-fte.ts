import { publishedTotals } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const vacancyAgencyCoverRateFte: Indicator = {
  slug: "vacancy-agency-cover-rate-fte",
  name: "Vacancies covered by agency workers (FTE)",
  shortName: "Vacancies covered",
  phrase: "the vacancy cover rate",
  topic: "stability",
  kind: "share",
  unit: "percent",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Agency workers who fill a vacant post as a percentage of vacancies, in full-time equivalents, on 30 September.",
  formula: "100 × agency covering vacancies (FTE) ÷ vacancies (FTE)",
  rate: { numerator: "agency-cover-fte", denominator: ["vacancy-fte"], scale: 100 },
  cautions: [
    "Can pass 100% where more agency workers than vacant posts are reported; the publisher then often marks it as unreliable.",
    publishedTotals,
  ],
};
