import type { Outcome } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const OutcomeEnum = {
  BETTER: "better",
  WORSE: "worse",
  HIGHER: "higher",
  LOWER: "lower",
  SIMILAR: "similar",
  NOT_COMPARABLE: "not-comparable",
} as const satisfies EnumTable<Outcome>;

const descriptions: EnumDescriptions<Outcome> = {
  BETTER: { description: "Beyond chance, in the direction that the indicator's polarity calls better." },
  WORSE: { description: "Beyond chance, in the direction that the indicator's polarity calls worse." },
  HIGHER: { description: "Above the benchmark beyond chance, where neither direction is better." },
  LOWER: { description: "Below the benchmark beyond chance, where neither direction is better." },
  SIMILAR: { description: "Chance alone could explain the difference." },
  NOT_COMPARABLE: { description: "No verdict can be given: the sentence says why." },
};

registerEnumType(OutcomeEnum, {
  name: "Outcome",
  description: "How a figure stands against its benchmark.",
  valuesConfig: descriptions,
});
