import type { Indicator } from "./indicator.js";

export const vacancyFte: Indicator = {
  slug: "vacancy-fte",
  name: "Vacancies (FTE)",
  shortName: "Vacancies",
  phrase: "the number of vacancies (FTE)",
  topic: "stability",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Vacant posts for children and family social workers on 30 September, in full-time equivalents.",
  cautions: ["Posts not being recruited to and posts covered by agency workers are vacancies too."],
};
