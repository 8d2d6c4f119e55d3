import type { TrendOutcome } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const TrendOutcomeEnum = {
  IMPROVING: "improving",
  WORSENING: "worsening",
  RISING: "rising",
  FALLING: "falling",
  NO_CLEAR_TREND: "no-clear-trend",
  TOO_FEW_PERIODS: "too-few-periods",
} as const satisfies EnumTable<TrendOutcome>;

const descriptions: EnumDescriptions<TrendOutcome> = {
  IMPROVING: { description: "Beyond chance, in the direction that the indicator's polarity calls better." },
  WORSENING: { description: "Beyond chance, in the direction that the indicator's polarity calls worse." },
  RISING: { description: "Upwards beyond chance, where neither direction is better." },
  FALLING: { description: "Downwards beyond chance, where neither direction is better." },
  NO_CLEAR_TREND: { description: "The periods can be compared, and chance could explain their differences." },
  TOO_FEW_PERIODS: { description: "Fewer than five periods in a row can be compared since the last break." },
};

registerEnumType(TrendOutcomeEnum, {
  name: "TrendOutcome",
  description: "Where a series is heading.",
  valuesConfig: descriptions,
});
