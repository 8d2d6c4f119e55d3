import type { Qualifier } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const QualifierEnum = {
  EXACTLY: "exactly",
  ABOUT: "about",
  MORE_THAN: "more-than",
  UP_TO: "up-to",
  AT_LEAST: "at-least",
} as const satisfies EnumTable<Qualifier>;

const descriptions: EnumDescriptions<Qualifier> = {
  EXACTLY: { description: "The source gives the number and qualifies it in no way." },
  ABOUT: { description: "About so many." },
  MORE_THAN: { description: "More than so many: the number itself is too few." },
  UP_TO: { description: "So many at most." },
  AT_LEAST: { description: "So many or more." },
};

registerEnumType(QualifierEnum, {
  name: "Qualifier",
  description: "How the source hedges a figure. A figure is never shown without it.",
  valuesConfig: descriptions,
});
