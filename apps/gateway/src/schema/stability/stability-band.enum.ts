import type { StabilityBand } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const StabilityBandEnum = {
  MOST_STABLE_THIRD: "most-stable-third",
  MIDDLE: "middle",
  LEAST_STABLE_THIRD: "least-stable-third",
  NOT_CLEAR: "not-clear",
} as const satisfies EnumTable<StabilityBand>;

const descriptions: EnumDescriptions<StabilityBand> = {
  MOST_STABLE_THIRD: { description: "The whole rank range lies in the most stable third." },
  MIDDLE: { description: "The whole rank range lies in the middle third." },
  LEAST_STABLE_THIRD: { description: "The whole rank range lies in the least stable third." },
  NOT_CLEAR: { description: "Where it stands depends on how the indicators are weighed." },
};

registerEnumType(StabilityBandEnum, {
  name: "StabilityBand",
  description: "Which third an area belongs to, however the indicators are weighed.",
  valuesConfig: descriptions,
});
