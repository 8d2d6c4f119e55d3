import { areaInSentence } from "@plumbline/domain";
import { printFigure } from "#lib/words/indicator-units.js";
import type { ComparisonFields, ComparisonRow } from "./page.query.js";

/** The lowest and the highest figure of a comparison, in a sentence. */
export function describeExtremes({ rows, indicator }: ComparisonFields): string {
  const figures = rows.toSorted((a, b) => (a.observation.value ?? 0) - (b.observation.value ?? 0));
  const print = (row: ComparisonRow | undefined) =>
    row === undefined
      ? ""
      : `${printFigure(row.observation.value ?? 0, indicator)} in ${areaInSentence(row.observation.area)}`;
  if (figures.length === 1) return `${indicator.shortName}: ${print(figures[0])}`;
  return `${indicator.shortName} runs from ${print(figures[0])} to ${print(figures.at(-1))}`;
}

/** The message of a map: the extremes, unless the chart beside it says them because nothing could be compared. */
export function titleMap(comparison: ComparisonFields): string {
  const compared = comparison.rows.some(({ verdict }) => verdict.outcome !== "NOT_COMPARABLE");
  return compared
    ? describeExtremes(comparison)
    : `${comparison.indicator.shortName} by area: the darker, the higher`;
}
