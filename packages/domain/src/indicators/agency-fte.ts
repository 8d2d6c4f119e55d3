import { fullTimeEquivalents } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const agencyFte: Indicator = {
  slug: "agency-fte",
  name: "Agency workers (FTE)",
  shortName: "Agency workers",
  phrase: "the number of agency workers (FTE)",
  topic: "stability",
  kind: "count",
  unit: "fte",
  decimals: 1,
  polarity: "neither",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Children and family social workers on 30 September whom the authority does not pay directly, the self-employed among them, in full-time equivalents.",
  cautions: [fullTimeEquivalents],
};
