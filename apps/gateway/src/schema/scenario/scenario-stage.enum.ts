import { registerEnumType } from "type-graphql";
import type { ScenarioStage } from "../../scenarios/scenario-progress.js";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const ScenarioStageEnum = {
  NOT_ASKED: "not-asked",
  WAITING: "waiting",
  RUNNING: "running",
  READY: "ready",
} as const satisfies EnumTable<ScenarioStage>;

const descriptions: EnumDescriptions<ScenarioStage> = {
  NOT_ASKED: {
    description:
      "Nobody is waiting for it here, and it is not in memory. Another gateway may be at work on it.",
  },
  WAITING: { description: "It is in the queue behind another scenario." },
  RUNNING: { description: "It is being worked out." },
  READY: { description: "It is in memory: asking for it takes no time." },
};

registerEnumType(ScenarioStageEnum, {
  name: "ScenarioStage",
  description: "Where the work on a scenario stands.",
  valuesConfig: descriptions,
});
