import type { AccreditationLevel } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const AccreditationLevelEnum = {
  PRACTITIONER: "practitioner",
  SUPERVISOR: "supervisor",
  PRACTICE_LEADER: "practice-leader",
} as const satisfies EnumTable<AccreditationLevel>;

const descriptions: EnumDescriptions<AccreditationLevel> = {
  PRACTITIONER: { description: "Social workers who hold cases." },
  SUPERVISOR: { description: "Those who supervise them." },
  PRACTICE_LEADER: { description: "The senior manager who answers for practice in an authority." },
};

registerEnumType(AccreditationLevelEnum, {
  name: "AccreditationLevel",
  description: "A level at which a programme accredits.",
  valuesConfig: descriptions,
});
