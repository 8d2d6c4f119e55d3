import type { BackTestOutcome } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const BackTestOutcomeEnum = {
  AGREES: "agrees",
  TOO_LOW: "too-low",
  TOO_HIGH: "too-high",
} as const satisfies EnumTable<BackTestOutcome>;

const descriptions: EnumDescriptions<BackTestOutcome> = {
  AGREES: {
    description:
      "The model is within a tenth of the record, or above it by no more where the record says more than.",
  },
  TOO_LOW: { description: "The model falls short." },
  TOO_HIGH: { description: "The model overshoots." },
};

registerEnumType(BackTestOutcomeEnum, {
  name: "BackTestOutcome",
  description: "How the model fares against a recorded figure.",
  valuesConfig: descriptions,
});
