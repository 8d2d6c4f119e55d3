import { fullTimeEquivalents } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const inpostFte: Indicator = {
  slug: "inpost-fte",
  name: "Social workers in post (FTE)",
  shortName: "In post",
  phrase: "the number of social workers in post (FTE)",
  topic: "capacity",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Children and family social workers registered with Social Work England and employed directly by the authority or its trust on 30 September, in full-time equivalents.",
  cautions: [fullTimeEquivalents],
};
