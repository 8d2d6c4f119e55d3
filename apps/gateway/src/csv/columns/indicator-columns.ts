import type { Indicator, Period } from "@plumbline/domain";
import type { TwinColumn } from "../twin.js";

export const indicatorColumns: readonly TwinColumn<{ readonly indicator: Indicator }>[] = [
  { name: "indicator", header: "Indicator code", kind: "header", toCell: ({ indicator }) => indicator.slug },
  { name: "indicator_name", header: "Indicator", kind: "text", toCell: ({ indicator }) => indicator.name },
  { name: "unit", header: "Unit", kind: "text", toCell: ({ indicator }) => indicator.unit },
];

export const periodColumns: readonly TwinColumn<{ readonly period: Period }>[] = [
  { name: "period", header: "Period code", kind: "header", toCell: ({ period }) => period.code },
  { name: "period_label", header: "Period", kind: "text", toCell: ({ period }) => period.label },
];
