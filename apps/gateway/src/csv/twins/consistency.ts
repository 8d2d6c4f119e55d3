import { ConsistencyResolver } from "../../schema/consistency/consistency.resolver.js";
import type { ConsistencyPointType } from "../../schema/consistency/consistency-point.type.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { findSelection, selectionParameters } from "../asked-inputs.js";
import { requireText } from "../../links/asked.js";
import { originColumns, type FigureRow } from "../columns/figure-columns.js";
import { indicatorColumns, periodColumns } from "../columns/indicator-columns.js";
import { nameQuestion } from "../name-question.js";
import { defineTwin, type TwinColumn } from "../twin.js";

interface SpreadRow extends Pick<FigureRow, "release" | "indicator" | "period"> {
  readonly point: ConsistencyPointType;
}

const spreadColumns: readonly TwinColumn<SpreadRow>[] = [
  {
    name: "areas",
    header: "Areas",
    kind: "number",
    description: "Areas with a figure and 30 staff or more",
    toCell: ({ point }) => point.areas,
  },
  {
    name: "areas_left_out",
    header: "Areas left out",
    kind: "number",
    toCell: ({ point }) => point.excluded.length,
  },
  { name: "p10", header: "A tenth lie below", kind: "number", toCell: ({ point }) => point.p10 },
  {
    name: "lower_quartile",
    header: "Lower quartile",
    kind: "number",
    toCell: ({ point }) => point.lowerQuartile,
  },
  { name: "median", header: "Median", kind: "number", toCell: ({ point }) => point.median },
  {
    name: "upper_quartile",
    header: "Upper quartile",
    kind: "number",
    toCell: ({ point }) => point.upperQuartile,
  },
  { name: "p90", header: "A tenth lie above", kind: "number", toCell: ({ point }) => point.p90 },
  { name: "gap", header: "P90 less P10", kind: "number", toCell: ({ point }) => point.gap },
  {
    name: "spread_beyond_chance",
    header: "Spread beyond chance",
    kind: "number",
    description: "Standard deviation between areas that chance does not explain",
    toCell: ({ point }) => point.spreadBeyondChance,
  },
  {
    name: "spread_beyond_chance_95_lower",
    header: "Its 95% interval, lower",
    kind: "number",
    toCell: ({ point }) => point.spreadBeyondChanceInterval?.lower,
  },
  {
    name: "spread_beyond_chance_95_upper",
    header: "Its 95% interval, upper",
    kind: "number",
    toCell: ({ point }) => point.spreadBeyondChanceInterval?.upper,
  },
  {
    name: "chance_share",
    header: "Share of the variance that is chance",
    kind: "number",
    toCell: ({ point }) => point.chanceShare,
  },
  {
    name: "weighted_coefficient_of_variation",
    header: "Weighted coefficient of variation",
    kind: "number",
    toCell: ({ point }) => point.weightedCoefficientOfVariation,
  },
  {
    name: "within_fifth_share",
    header: "Share within a fifth of the pooled rate",
    kind: "number",
    toCell: ({ point }) => point.withinFifthShare,
  },
  {
    name: "outliers",
    header: "Outside the 99.8% limits",
    kind: "number",
    toCell: ({ point }) => point.outliers,
  },
  {
    name: "between_region_share",
    header: "Share between regions",
    kind: "number",
    toCell: ({ point }) => point.betweenRegionShare,
  },
  {
    name: "refusal",
    header: "Why a number is empty",
    kind: "text",
    toCell: ({ point }) => point.refusal?.sentence,
  },
];

export const consistencyTwin = defineTwin<SpreadRow>({
  name: "consistency",
  describes: "How alike areas are in every period, and the verdict in the metadata beside the file.",
  parameters: ["indicator", ...selectionParameters],
  example: "indicator=turnover-rate-fte",
  columns: [...indicatorColumns, ...periodColumns, ...spreadColumns, ...originColumns],
  ask: (asked) => {
    const slug = requireText(asked, "indicator");
    const selection = findSelection(asked);
    return ({ release }) => {
      const consistency = new ConsistencyResolver().consistency(new ReleaseType(release), slug, selection);
      const { indicator } = consistency.indicator;
      const { notes, ...named } = nameQuestion(consistency);
      const rows = consistency.points.map((point) => ({ release, indicator, period: point.period, point }));
      return { ...named, notes: [consistency.verdict.sentence, ...notes], rows };
    };
  },
});
