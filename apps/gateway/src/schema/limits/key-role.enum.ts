import type { KeyRole } from "@plumbline/data";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const KeyRoleEnum = {
  READER: "reader",
  SUBMITTER: "submitter",
  STATISTICIAN: "statistician",
  PRE_RELEASE_READER: "pre-release-reader",
  ADMINISTRATOR: "administrator",
} as const satisfies EnumTable<KeyRole>;

const descriptions: EnumDescriptions<KeyRole> = {
  READER: { description: "Asks more often than anyone may without a key." },
  SUBMITTER: { description: "Sends the returns of the authorities that the key names." },
  STATISTICIAN: { description: "Publishes returns, and sees what is under embargo." },
  PRE_RELEASE_READER: { description: "Sees what is under embargo." },
  ADMINISTRATOR: { description: "Sees what is under embargo, and the audit log." },
};

registerEnumType(KeyRoleEnum, {
  name: "KeyRole",
  description: "What a key lets its holder do. Reading what is published needs none.",
  valuesConfig: descriptions,
});
