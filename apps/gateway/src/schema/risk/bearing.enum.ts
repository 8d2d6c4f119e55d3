import type { Bearing } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const BearingEnum = {
  SUPPORTS: "supports",
  CONTRADICTS: "contradicts",
  SILENT: "silent",
  CONTEXT: "context",
} as const satisfies EnumTable<Bearing>;

const descriptions: EnumDescriptions<Bearing> = {
  SUPPORTS: { description: "It speaks for the claim." },
  CONTRADICTS: { description: "It speaks against the claim." },
  SILENT: { description: "It could decide, and gives no answer." },
  CONTEXT: { description: "It shows the setting of the claim and decides nothing." },
};

registerEnumType(BearingEnum, {
  name: "Bearing",
  description: "What one test says of a claim.",
  valuesConfig: descriptions,
});
