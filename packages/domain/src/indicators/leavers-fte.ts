import { movesBetweenAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const leaversFte: Indicator = {
  slug: "leavers-fte",
  name: "Leavers (FTE)",
  shortName: "Leavers",
  phrase: "the number of leavers (FTE)",
  topic: "stability",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Children and family social workers who left a post in the authority in the year to 30 September, in full-time equivalents.",
  cautions: [movesBetweenAuthorities],
};
