import type { Indicator } from "./indicator.js";

export const caseHoldersFte: Indicator = {
  slug: "case-holders-fte",
  name: "Social workers holding cases (FTE)",
  shortName: "Case holders",
  phrase: "the number of social workers holding cases (FTE)",
  topic: "capacity",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Social workers in post and agency workers who hold at least one case on 30 September, in full-time equivalents.",
  cautions: ["Agency workers are included."],
};
