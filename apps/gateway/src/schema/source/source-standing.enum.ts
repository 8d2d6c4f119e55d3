import type { Standing } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const SourceStandingEnum = {
  FIRST_HAND: "first-hand",
  SECOND_HAND: "second-hand",
} as const satisfies EnumTable<Standing>;

const descriptions: EnumDescriptions<Standing> = {
  FIRST_HAND: {
    description: "The words of those who decided or counted: an answer to Parliament, a letter, guidance.",
  },
  SECOND_HAND: { description: "Somebody else's report of them, such as the press." },
};

registerEnumType(SourceStandingEnum, {
  name: "SourceStanding",
  description: "How near a page stands to those who decided or counted what it reports.",
  valuesConfig: descriptions,
});
