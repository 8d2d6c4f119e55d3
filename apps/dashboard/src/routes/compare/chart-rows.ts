import type { Benchmark, DotIntervalRow } from "@plumbline/charts";
import { printFigure } from "#lib/words/indicator-units.js";
import { toOutcome } from "#lib/words/outcomes.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import type { ComparisonFields } from "./page.query.js";

/** The rows of a comparison as the dot-and-interval chart draws them. */
export function toChartRows(
  { rows, indicator }: ComparisonFields,
  search: string,
): readonly DotIntervalRow[] {
  return rows.map(({ observation, verdict }) => ({
    id: observation.area.code,
    label: observation.area.name,
    href: `/areas/${observation.area.code}${search}`,
    value: toPrintedValue(observation, indicator),
    outcome: toOutcome(verdict.outcome),
  }));
}

/** The line every row is held against, where they share one. */
export function toChartBenchmark({ benchmark, indicator }: ComparisonFields): Benchmark | undefined {
  if (benchmark === null || benchmark.value === null) return undefined;
  return {
    label: benchmark.area.name,
    value: benchmark.value,
    text: printFigure(benchmark.value, indicator),
  };
}
