import { publishedTotals, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const vacancyRateFte: Indicator = {
  slug: "vacancy-rate-fte",
  name: "Vacancy rate (FTE)",
  shortName: "Vacancy",
  phrase: "the vacancy rate",
  topic: "stability",
  kind: "share",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Vacancies as a percentage of vacancies and social workers in post together, in full-time equivalents, on 30 September.",
  formula: "100 × vacancies (FTE) ÷ (vacancies (FTE) + in post (FTE))",
  rate: { numerator: "vacancy-fte", denominator: ["vacancy-fte", "inpost-fte"], scale: 100 },
  cautions: [
    "Posts not being recruited to and posts covered by agency workers are vacancies too, so the rate also reflects how many posts an authority keeps on its books.",
    smallAuthorities,
    publishedTotals,
  ],
};
