import type { ConsistencyOutcome } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ConsistencyOutcomeEnum = {
  MORE_CONSISTENT: "more-consistent",
  LESS_CONSISTENT: "less-consistent",
  NO_CLEAR_CHANGE: "no-clear-change",
  TOO_FEW_PERIODS: "too-few-periods",
} as const satisfies EnumTable<ConsistencyOutcome>;

const descriptions: EnumDescriptions<ConsistencyOutcome> = {
  MORE_CONSISTENT: { description: "The test and the slope agree: areas have become more alike." },
  LESS_CONSISTENT: { description: "The test and the slope agree: areas have become less alike." },
  NO_CLEAR_CHANGE: {
    description: "The test and the slope do not agree, or chance could explain the change.",
  },
  TOO_FEW_PERIODS: { description: "Too few periods, or too few areas that are the same area at both ends." },
};

registerEnumType(ConsistencyOutcomeEnum, {
  name: "ConsistencyOutcome",
  description: "Whether areas have become more or less alike.",
  valuesConfig: descriptions,
});
