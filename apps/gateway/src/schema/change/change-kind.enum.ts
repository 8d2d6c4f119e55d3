import type { ChangeKind } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ChangeKindEnum = {
  ADDED: "added",
  REMOVED: "removed",
  REVISED: "revised",
} as const satisfies EnumTable<ChangeKind>;

const descriptions: EnumDescriptions<ChangeKind> = {
  ADDED: { description: "In the later release only." },
  REMOVED: { description: "In the earlier release only." },
  REVISED: {
    description: "In both, and not the same: another figure, another reason, or one instead of the other.",
  },
};

registerEnumType(ChangeKindEnum, {
  name: "ChangeKind",
  description: "How a figure differs between two releases.",
  valuesConfig: descriptions,
});
