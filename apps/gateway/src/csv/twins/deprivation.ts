import { ReleaseType } from "../../schema/release/release.type.js";
import type { DeprivationGapType } from "../../schema/deprivation/deprivation-gap.type.js";
import { DeprivationResolver } from "../../schema/deprivation/deprivation.resolver.js";
import { findText, requireText } from "../../links/asked.js";
import { originColumns, type FigureRow } from "../columns/figure-columns.js";
import { indicatorColumns, periodColumns } from "../columns/indicator-columns.js";
import { nameQuestion } from "../name-question.js";
import { defineTwin } from "../twin.js";

interface GapRow extends Pick<FigureRow, "release" | "indicator" | "period"> {
  readonly gap: DeprivationGapType;
}

export const deprivationTwin = defineTwin<GapRow>({
  name: "deprivation",
  describes: "The gap on an indicator between the most and least deprived authorities.",
  parameters: ["indicator", "period"],
  example: "indicator=turnover-rate-fte",
  columns: [
    ...indicatorColumns,
    ...periodColumns,
    {
      name: "most_deprived_fifth",
      header: "Most deprived fifth",
      kind: "number",
      toCell: ({ gap }) => gap.mostDeprivedFifth,
    },
    {
      name: "least_deprived_fifth",
      header: "Least deprived fifth",
      kind: "number",
      toCell: ({ gap }) => gap.leastDeprivedFifth,
    },
    {
      name: "difference",
      header: "Difference",
      kind: "number",
      description: "Most deprived fifth less least deprived fifth",
      toCell: ({ gap }) => gap.difference,
    },
    {
      name: "difference_95_lower",
      header: "Difference, 95% interval, lower",
      kind: "number",
      toCell: ({ gap }) => gap.differenceInterval?.lower,
    },
    {
      name: "difference_95_upper",
      header: "Difference, 95% interval, upper",
      kind: "number",
      toCell: ({ gap }) => gap.differenceInterval?.upper,
    },
    {
      name: "slope_index",
      header: "Slope index of inequality",
      kind: "number",
      toCell: ({ gap }) => gap.slopeIndex,
    },
    {
      name: "slope_index_95_lower",
      header: "Slope index, 95% interval, lower",
      kind: "number",
      toCell: ({ gap }) => gap.slopeIndexInterval?.lower,
    },
    {
      name: "slope_index_95_upper",
      header: "Slope index, 95% interval, upper",
      kind: "number",
      toCell: ({ gap }) => gap.slopeIndexInterval?.upper,
    },
    { name: "sentence", header: "In words", kind: "text", toCell: ({ gap }) => gap.sentence },
    { name: "rule", header: "Rule", kind: "text", toCell: ({ gap }) => gap.rule.slug },
    {
      name: "why_missing",
      header: "Why there is no gap, or no interval",
      kind: "text",
      toCell: ({ gap }) => gap.refusal?.sentence,
    },
    ...originColumns,
  ],
  ask: (asked) => {
    const slug = requireText(asked, "indicator");
    const period = findText(asked, "period");
    return ({ release }) => {
      const gap = new DeprivationResolver().deprivation(new ReleaseType(release), slug, period);
      const row = { release, indicator: gap.indicator.indicator, period: gap.period, gap };
      return { ...nameQuestion(gap), rows: [row] };
    };
  },
});
