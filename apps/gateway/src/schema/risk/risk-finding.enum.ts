import type { RiskFinding } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const RiskFindingEnum = {
  EVIDENCE_SUPPORTS: "evidence-supports",
  EVIDENCE_CONTRADICTS: "evidence-contradicts",
  MIXED: "mixed",
  CANNOT_TELL: "cannot-tell",
} as const satisfies EnumTable<RiskFinding>;

const descriptions: EnumDescriptions<RiskFinding> = {
  EVIDENCE_SUPPORTS: { description: "Every test that answers speaks for the claim." },
  EVIDENCE_CONTRADICTS: { description: "Every test that answers speaks against it." },
  MIXED: { description: "Some tests speak for it and some against." },
  CANNOT_TELL: { description: "No test answers: nothing published can show it." },
};

registerEnumType(RiskFindingEnum, {
  name: "RiskFinding",
  description: "What published evidence says of a claim, by a written rule.",
  valuesConfig: descriptions,
});
