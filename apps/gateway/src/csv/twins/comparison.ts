import { nameQuestion } from "../name-question.js";
import { ComparisonResolver } from "../../schema/comparison/comparison.resolver.js";
import type { ComparisonRowType } from "../../schema/comparison/comparison.type.js";
import { ReleaseType } from "../../schema/release/release.type.js";
import { benchmarkParameters, findBenchmark, findSelection, selectionParameters } from "../asked-inputs.js";
import { findText, requireText } from "../../links/asked.js";
import { figureColumns, originColumns, toFigureRow, type FigureRow } from "../columns/figure-columns.js";
import { defineTwin, type TwinColumn } from "../twin.js";

interface ComparedRow extends FigureRow {
  readonly compared?: ComparisonRowType;
}

const verdictColumns: readonly TwinColumn<ComparedRow>[] = [
  {
    name: "benchmark",
    header: "Benchmark’s value",
    kind: "number",
    toCell: ({ compared }) => compared?.verdict.benchmark,
  },
  {
    name: "difference",
    header: "Difference from the benchmark",
    kind: "number",
    toCell: ({ compared }) => compared?.verdict.difference,
  },
  {
    name: "difference_95_lower",
    header: "95% interval of the difference, lower",
    kind: "number",
    toCell: ({ compared }) => compared?.verdict.differenceInterval?.lower,
  },
  {
    name: "difference_95_upper",
    header: "95% interval of the difference, upper",
    kind: "number",
    toCell: ({ compared }) => compared?.verdict.differenceInterval?.upper,
  },
  { name: "verdict", header: "Verdict", kind: "text", toCell: ({ compared }) => compared?.verdict.outcome },
  { name: "rule", header: "Rule", kind: "text", toCell: ({ compared }) => compared?.verdict.rule.slug },
  {
    name: "sentence",
    header: "In words",
    kind: "text",
    toCell: ({ compared }) => compared?.verdict.sentence,
  },
  {
    name: "rank_from",
    header: "Could rank, from",
    kind: "number",
    toCell: ({ compared }) => compared?.rank?.lower,
  },
  {
    name: "rank_to",
    header: "Could rank, to",
    kind: "number",
    toCell: ({ compared }) => compared?.rank?.upper,
  },
  {
    name: "ranked_areas",
    header: "Areas ranked",
    kind: "number",
    toCell: ({ compared }) => compared?.rank?.of,
  },
];

export const comparisonTwin = defineTwin<ComparedRow>({
  name: "comparison",
  describes: "One indicator in one period, many areas, each with its verdict; those without a figure last.",
  parameters: ["indicator", "period", ...selectionParameters, ...benchmarkParameters],
  example: "indicator=turnover-rate-fte&level=REGION",
  columns: [...figureColumns, ...verdictColumns, ...originColumns],
  ask: (asked) => {
    const args = {
      indicator: requireText(asked, "indicator"),
      period: findText(asked, "period"),
      selection: findSelection(asked),
      benchmark: findBenchmark(asked),
    };
    return ({ release }) => {
      const comparison = new ComparisonResolver().comparison(new ReleaseType(release), args);
      const compared = comparison.rows.map((row) => ({ ...toFigureRow(row.observation), compared: row }));
      return { ...nameQuestion(comparison), rows: [...compared, ...comparison.excluded.map(toFigureRow)] };
    };
  },
});
