import type { SourceKind } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const SourceKindEnum = {
  OFFICIAL_STATISTIC: "official-statistic",
  PROGRAMME_RETURN: "programme-return",
  REPORTED: "reported",
  MODELLED: "modelled",
  ILLUSTRATIVE: "illustrative",
} as const satisfies EnumTable<SourceKind>;

const descriptions: EnumDescriptions<SourceKind> = {
  OFFICIAL_STATISTIC: { description: "Published by a producer of official statistics." },
  PROGRAMME_RETURN: { description: "Returned by authorities that take part in a programme." },
  REPORTED: { description: "Stated in a report, an answer to Parliament or the like." },
  MODELLED: { description: "Computed from assumptions: never an observation." },
  ILLUSTRATIVE: { description: "Made up to show how something works." },
};

registerEnumType(SourceKindEnum, {
  name: "SourceKind",
  description: "What kind of claim a figure is. A figure is never shown without this word.",
  valuesConfig: descriptions,
});
