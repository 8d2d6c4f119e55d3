import type { Topic } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const TopicEnum = {
  ROLLOUT: "rollout",
  STABILITY: "stability",
  CAPACITY: "capacity",
  CONTEXT: "context",
} as const satisfies EnumTable<Topic>;

const descriptions: EnumDescriptions<Topic> = {
  ROLLOUT: { description: "How far an accreditation programme has reached." },
  STABILITY: { description: "Who leaves, who joins, and how far agency staff stand in." },
  CAPACITY: { description: "How many staff there are, and for how many cases." },
  CONTEXT: { description: "What surrounds the workforce and helps to read it." },
};

registerEnumType(TopicEnum, {
  name: "Topic",
  description: "What an indicator is about.",
  valuesConfig: descriptions,
});
