import type { ParticipationMode } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ParticipationModeEnum = {
  VOLUNTARY: "voluntary",
  MANDATORY: "mandatory",
} as const satisfies EnumTable<ParticipationMode>;

const descriptions: EnumDescriptions<ParticipationMode> = {
  VOLUNTARY: { description: "Staff choose whether to be assessed." },
  MANDATORY: { description: "All staff at the levels in scope must be assessed." },
};

registerEnumType(ParticipationModeEnum, {
  name: "ParticipationMode",
  description: "Whether staff must take part.",
  valuesConfig: descriptions,
});
