import type { Indicator } from "./indicator.js";

export const workingDaysLostFte: Indicator = {
  slug: "working-days-lost-fte",
  name: "Working days lost to sickness (FTE)",
  shortName: "Days lost",
  phrase: "the number of working days lost to sickness",
  topic: "capacity",
  kind: "count",
  unit: "days",
  decimals: 1,
  polarity: "neither",
  periodKind: "year",
  source: "dfe-workforce",
  definition: "Working days lost to sickness absence by social workers in the year to 30 September.",
  cautions: [
    "The South West’s totals for 2017 and 2018 include an authority whose own figure is suppressed.",
  ],
};
