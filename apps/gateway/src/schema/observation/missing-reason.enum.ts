import type { MissingReason } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const MissingReasonEnum = {
  SUPPRESSED: "suppressed",
  NOT_APPLICABLE: "not-applicable",
  UNAVAILABLE: "unavailable",
  LOW_RELIABILITY: "low-reliability",
  ROUNDS_TO_ZERO: "rounds-to-zero",
  NOT_PUBLISHED: "not-published",
} as const satisfies EnumTable<MissingReason>;

const descriptions: EnumDescriptions<MissingReason> = {
  SUPPRESSED: { description: "Printed as c: held back to protect people who could be recognised." },
  NOT_APPLICABLE: {
    description: "Printed as z: the figure has no meaning here, there is nothing to divide by.",
  },
  UNAVAILABLE: {
    description: "Printed as x: the publisher has no figure, none was returned or none could be used.",
  },
  LOW_RELIABILITY: { description: "Printed as u: too unreliable to print." },
  ROUNDS_TO_ZERO: {
    description:
      "Printed as low: more than zero and rounding to it. Not zero; statistics take it as 0 and say so, a threshold counts it as below.",
  },
  NOT_PUBLISHED: { description: "No such figure was ever published for this area and period." },
};

registerEnumType(MissingReasonEnum, {
  name: "MissingReason",
  description: "Why there is no figure. All but the last are the publisher's own shorthand.",
  valuesConfig: descriptions,
});
