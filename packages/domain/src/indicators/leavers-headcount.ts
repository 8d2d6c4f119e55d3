import { movesBetweenAuthorities, revisedLeavers } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const leaversHeadcount: Indicator = {
  slug: "leavers-headcount",
  name: "Leavers (headcount)",
  shortName: "Leavers, people",
  phrase: "the number of leavers",
  topic: "stability",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Children and family social workers who left a post in the authority in the year to 30 September, counted as people.",
  cautions: [movesBetweenAuthorities, revisedLeavers],
};
