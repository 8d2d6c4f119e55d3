import { movesBetweenAuthorities } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const startersHeadcount: Indicator = {
  slug: "starters-headcount",
  name: "Starters (headcount)",
  shortName: "Starters, people",
  phrase: "the number of starters",
  topic: "stability",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "year",
  source: "dfe-workforce",
  definition:
    "Children and family social workers who began a post in the authority in the year to 30 September, counted as people.",
  cautions: [movesBetweenAuthorities],
};
