import type { AreaLevel } from "@plumbline/domain";
import { registerEnumType } from "type-graphql";
import type { EnumDescriptions, EnumTable } from "../enum-table.js";

export const AreaLevelEnum = {
  COUNTRY: "country",
  REGION: "region",
  SUBREGION: "subregion",
  LOCAL_AUTHORITY: "local-authority",
} as const satisfies EnumTable<AreaLevel>;

const descriptions: EnumDescriptions<AreaLevel> = {
  COUNTRY: { description: "England." },
  REGION: { description: "One of the nine regions of England." },
  SUBREGION: { description: "Inner or Outer London: halves of a region, never counted as regions." },
  LOCAL_AUTHORITY: {
    description:
      "A local authority with children's services, or two that make one return together (a joint return).",
  },
};

registerEnumType(AreaLevelEnum, {
  name: "AreaLevel",
  description: "How an area stands in the published geography.",
  valuesConfig: descriptions,
});
