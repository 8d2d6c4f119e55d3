import type { AssumptionStanding } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const AssumptionStandingEnum = {
  EVIDENCE: "evidence",
  DERIVED: "derived",
  ASSUMED: "assumed",
} as const satisfies EnumTable<AssumptionStanding>;

const descriptions: EnumDescriptions<AssumptionStanding> = {
  EVIDENCE: { description: "Published somewhere: the basis says where." },
  DERIVED: { description: "Worked out from published figures." },
  ASSUMED: { description: "Supposed: nothing published measures it." },
};

registerEnumType(AssumptionStandingEnum, {
  name: "AssumptionStanding",
  description: "How well founded an assumption is.",
  valuesConfig: descriptions,
});
