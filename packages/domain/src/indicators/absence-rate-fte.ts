import { publishedTotals, smallAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";
import { workingDays } from "./working-days.js";

export const absenceRateFte: Indicator = {
  slug: "absence-rate-fte",
  name: "Sickness absence rate (FTE)",
  shortName: "Absence",
  phrase: "the sickness absence rate",
  topic: "capacity",
  kind: "average",
  unit: "percent",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Working days lost to sickness in the year to 30 September as a percentage of the working days of social workers in post.",
  formula: "100 × days lost ÷ (in post (FTE) × working days in the year)",
  rate: { numerator: "working-days-lost-fte", denominator: ["inpost-fte"], scale: 100, perUnit: workingDays },
  cautions: [
    "A year counts 253 working days, 254 where it holds a 29 February: found by fitting the published figures, not documented by the publisher.",
    smallAuthorities,
    publishedTotals,
  ],
};
