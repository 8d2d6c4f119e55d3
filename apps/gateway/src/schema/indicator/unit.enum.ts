import type { Unit } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const UnitEnum = {
  PERCENT: "percent",
  HEADCOUNT: "headcount",
  FTE: "fte",
  CASES: "cases",
  DAYS: "days",
  POUNDS: "pounds",
  RATIO: "ratio",
  INDEX: "index",
} as const satisfies EnumTable<Unit>;

const descriptions: EnumDescriptions<Unit> = {
  PERCENT: { description: "Per cent, running from 0 to 100 and for turnover beyond: 11.8 is 11.8%." },
  HEADCOUNT: { description: "People, each counted once." },
  FTE: { description: "Full-time equivalents: two people at half time are one." },
  CASES: { description: "Cases, or cases for each case holder." },
  DAYS: { description: "Working days." },
  POUNDS: {
    description: "Pounds sterling, at the prices of the period unless the definition says otherwise.",
  },
  RATIO: { description: "A plain ratio without a unit." },
  INDEX: { description: "Points on a scale that the definition explains." },
};

registerEnumType(UnitEnum, {
  name: "Unit",
  description: "What an indicator's figures are counted in. Intervals and differences use the same unit.",
  valuesConfig: descriptions,
});
