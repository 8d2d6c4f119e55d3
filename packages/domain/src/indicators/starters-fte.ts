import { movesBetweenAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const startersFte: Indicator = {
  slug: "starters-fte",
  name: "Starters (FTE)",
  shortName: "Starters",
  phrase: "the number of starters (FTE)",
  topic: "stability",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Children and family social workers who began a post in the authority in the year to 30 September, in full-time equivalents.",
  cautions: [movesBetweenAuthorities],
};
