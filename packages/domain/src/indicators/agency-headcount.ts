import type { Indicator } from "./indicator.js";

export const agencyHeadcount: Indicator = {
  slug: "agency-headcount",
  name: "Agency workers (headcount)",
  shortName: "Agency workers, people",
  phrase: "the number of agency workers",
  topic: "stability",
  kind: "count",
  unit: "headcount",
  decimals: 0,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Children and family social workers on 30 September whom the authority does not pay directly, the self-employed among them, counted as people.",
  cautions: ["A person supplied to two authorities is counted in both."],
};
