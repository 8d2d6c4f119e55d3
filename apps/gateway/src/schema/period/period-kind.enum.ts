import type { PeriodKind } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const PeriodKindEnum = {
  SNAPSHOT: "snapshot",
  YEAR: "year",
  FINANCIAL_YEAR: "financial-year",
  QUARTER: "quarter",
} as const satisfies EnumTable<PeriodKind>;

const descriptions: EnumDescriptions<PeriodKind> = {
  SNAPSHOT: { description: "One day: the figure describes how things stood on it." },
  YEAR: {
    description: "Twelve months that need not start in January: the workforce year ends on 30 September.",
  },
  FINANCIAL_YEAR: { description: "April to March." },
  QUARTER: { description: "Three months." },
};

registerEnumType(PeriodKindEnum, {
  name: "PeriodKind",
  description: "What a period is. Periods of different kinds never sort together.",
  valuesConfig: descriptions,
});
