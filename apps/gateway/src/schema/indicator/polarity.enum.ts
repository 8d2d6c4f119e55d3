import type { Polarity } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const PolarityEnum = {
  LOWER_IS_BETTER: "lower-is-better",
  HIGHER_IS_BETTER: "higher-is-better",
  NEITHER: "neither",
} as const satisfies EnumTable<Polarity>;

const descriptions: EnumDescriptions<Polarity> = {
  LOWER_IS_BETTER: {
    description: "Less is better: a figure below its benchmark by more than chance is BETTER.",
  },
  HIGHER_IS_BETTER: {
    description: "More is better: a figure above its benchmark by more than chance is BETTER.",
  },
  NEITHER: { description: "Neither direction is good in itself: figures are HIGHER or LOWER only." },
};

registerEnumType(PolarityEnum, {
  name: "Polarity",
  description:
    "Which direction is better. Turnover, agency, vacancy, caseload and absence rates are lower-is-better; every other workforce indicator is neither.",
  valuesConfig: descriptions,
});
