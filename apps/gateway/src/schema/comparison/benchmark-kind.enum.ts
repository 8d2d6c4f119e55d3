import type { BenchmarkKind } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const BenchmarkKindEnum = {
  ENGLAND: "england",
  REGION: "region",
  STATISTICAL_NEIGHBOURS: "statistical-neighbours",
  AREA: "area",
  PREVIOUS_PERIOD: "previous-period",
} as const satisfies EnumTable<BenchmarkKind>;

const descriptions: EnumDescriptions<BenchmarkKind> = {
  ENGLAND: { description: "England's published value." },
  REGION: { description: "The published value of the region each area lies in." },
  STATISTICAL_NEIGHBOURS: {
    description: "The median of the area's statistical neighbours that have a figure; at least five must.",
  },
  AREA: { description: "The value of one area, named by `area`." },
  PREVIOUS_PERIOD: { description: "The area's own value one period earlier, or in `period`." },
};

registerEnumType(BenchmarkKindEnum, {
  name: "BenchmarkKind",
  description: "What a figure is compared with.",
  valuesConfig: descriptions,
});
