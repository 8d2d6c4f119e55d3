import type { NoteKind } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const NoteKindEnum = {
  DATA_QUALITY: "data-quality",
  AUTHORITY_COMMENT: "authority-comment",
  EVENT: "event",
} as const satisfies EnumTable<NoteKind>;

const descriptions: EnumDescriptions<NoteKind> = {
  DATA_QUALITY: { description: "Something that limits what a figure can carry." },
  AUTHORITY_COMMENT: { description: "An authority's own explanation of its figure." },
  EVENT: { description: "Something that happened and helps to read a series." },
};

registerEnumType(NoteKindEnum, {
  name: "NoteKind",
  description: "What a note is for.",
  valuesConfig: descriptions,
});
