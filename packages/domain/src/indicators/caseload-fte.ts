import { smallAuthorities, whatACaseIs } from "./cautions.js";
import type { Indicator } from "./indicator.js";

export const caseloadFte: Indicator = {
  slug: "caseload-fte",
  name: "Average caseload (FTE)",
  shortName: "Caseload",
  phrase: "the average caseload",
  topic: "capacity",
  kind: "average",
  unit: "cases",
  decimals: 1,
  polarity: "lower-is-better",
  periodKind: "snapshot",
  source: "dfe-workforce",
  definition:
    "Cases held per full-time equivalent social worker who holds at least one case, on 30 September.",
  formula: "cases ÷ case holders (FTE)",
  rate: { numerator: "cases", denominator: ["case-holders-fte"], scale: 1 },
  cautions: [
    whatACaseIs,
    "An average says nothing about how unevenly cases are shared out.",
    smallAuthorities,
  ],
};
