import { findArea, type Area, type Release } from "@plumbline/domain";
import type { TwinColumn } from "../twin.js";

export interface AreaRow {
  readonly release: Release;
  readonly area: Area;
}

export const areaColumns: readonly TwinColumn<AreaRow>[] = [
  { name: "area_code", header: "Area code", kind: "header", toCell: ({ area }) => area.code },
  { name: "area_name", header: "Area", kind: "text", toCell: ({ area }) => area.name },
  { name: "area_level", header: "Level", kind: "text", toCell: ({ area }) => area.level },
  {
    name: "region_name",
    header: "Region",
    kind: "text",
    description: "Empty for England and for a region itself",
    toCell: ({ release, area }) => area.region && findArea(release.areas, area.region)?.name,
  },
];
