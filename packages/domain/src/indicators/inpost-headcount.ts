import type { Indicator } from "./indicator.js";

export const inpostHeadcount: Indicator = {
  slug: "inpost-headcount",
  name: "Social workers in post (headcount)",
  shortName: "In post, people",
  phrase: "the number of social workers in post",
  topic: "capacity",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Children and family social workers registered with Social Work England and employed directly by the authority or its trust on 30 September, each person counted once.",
  cautions: ["A person with two posts counts once here and twice in the full-time equivalents."],
};
