import { fullTimeEquivalents } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const agencyCoverFte: Indicator = {
  slug: "agency-cover-fte",
  name: "Agency workers covering vacancies (FTE)",
  shortName: "Agency cover",
  phrase: "the number of agency workers covering vacancies (FTE)",
  topic: "stability",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition: "Agency workers on 30 September who fill a vacant post, in full-time equivalents.",
  cautions: [fullTimeEquivalents],
};
