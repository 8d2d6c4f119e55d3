import { whatACaseIs } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const cases: Indicator = {
  slug: "cases",
  name: "Cases held",
  shortName: "Cases",
  phrase: "the number of cases held",
  topic: "capacity",
  kind: "count",
  unit: "cases",
  decimals: 0,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition: "Cases held by social workers in post and agency workers on 30 September.",
  cautions: [whatACaseIs],
};
