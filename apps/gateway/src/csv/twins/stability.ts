import { ReleaseType } from "../../schema/release/release.type.js";
import { StabilityResolver } from "../../schema/stability/stability.resolver.js";
import type { StabilityRowType } from "../../schema/stability/stability.type.js";
import { findSelection, findWeights, selectionParameters } from "../asked-inputs.js";
import { findText } from "../../links/asked.js";
import { areaColumns, type AreaRow } from "../columns/area-columns.js";
import { periodColumns } from "../columns/indicator-columns.js";
import { defineTwin } from "../twin.js";
import type { Period } from "@plumbline/domain";

interface IndexRow extends AreaRow {
  readonly period: Period;
  readonly row?: StabilityRowType;
  readonly leftOut?: string;
}

export const stabilityTwin = defineTwin<IndexRow>({
  name: "stability",
  describes:
    "The stability index as bands and rank ranges, never a place; areas left out last, with the reason.",
  parameters: ["period", "weights", ...selectionParameters],
  example: "within=E12000003",
  columns: [
    ...areaColumns,
    ...periodColumns,
    {
      name: "score",
      header: "Score",
      kind: "number",
      description: "0 to 100; higher is more stable",
      toCell: ({ row }) => row?.score,
    },
    { name: "band", header: "Band", kind: "text", toCell: ({ row }) => row?.band },
    { name: "rank_from", header: "Could rank, from", kind: "number", toCell: ({ row }) => row?.rank.lower },
    { name: "rank_to", header: "Could rank, to", kind: "number", toCell: ({ row }) => row?.rank.upper },
    { name: "ranked_areas", header: "Areas ranked", kind: "number", toCell: ({ row }) => row?.rank.of },
    {
      name: "contributions",
      header: "Scores of the parts",
      kind: "text",
      description: "Each indicator of the index and its score from 0 to 100",
      toCell: ({ row }) =>
        row?.contributions.map(({ indicator, score }) => `${indicator.slug} ${score}`).join("; "),
    },
    { name: "why_left_out", header: "Why it is left out", kind: "text", toCell: ({ leftOut }) => leftOut },
    { name: "release", header: "Release", kind: "text", toCell: ({ release }) => release.version },
  ],
  ask: (asked) => {
    const args = {
      period: findText(asked, "period"),
      weights: findWeights(asked),
      selection: findSelection(asked),
    };
    return ({ release }) => {
      const index = new StabilityResolver().stability(new ReleaseType(release), args);
      const { period, rule } = index;
      const rows = index.rows.map((row) => ({ release, period, area: row.area.area, row }));
      const excluded = index.excluded.map(({ area, reason }) => ({
        release,
        period,
        area: area.area,
        leftOut: reason.sentence,
      }));
      return {
        caption: `Workforce stability index, ${period.label}`,
        notes: [rule.summary, rule.formula],
        rows: [...rows, ...excluded],
      };
    };
  },
});
