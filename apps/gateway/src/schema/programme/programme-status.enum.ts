import type { ProgrammeStatus } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ProgrammeStatusEnum = {
  PLANNED: "planned",
  RUNNING: "running",
  CLOSED: "closed",
} as const satisfies EnumTable<ProgrammeStatus>;

const descriptions: EnumDescriptions<ProgrammeStatus> = {
  PLANNED: { description: "Proposed or decided, and not yet started." },
  RUNNING: { description: "People are being assessed." },
  CLOSED: { description: "Over: its record is complete as far as anybody published it." },
};

registerEnumType(ProgrammeStatusEnum, {
  name: "ProgrammeStatus",
  description: "How far a programme has come.",
  valuesConfig: descriptions,
});
