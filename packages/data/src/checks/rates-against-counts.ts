import { indicators, ratePossible, type Indicator } from "@plumbline/domain";
import { figureNumber } from "../content/figure-number.js";
import type { Finding } from "../importing/issue.js";
import type { FigureHeadings } from "../sources/dfe/workforce/workforce-columns.js";
import type { WorkforceRow } from "../sources/dfe/workforce/workforce-row.js";

const check = "rates-against-counts";

function isImpossible({ figures, period }: WorkforceRow, indicator: Indicator): boolean {
  if (indicator.rate === undefined) return false;
  const read = (slug: string) => figureNumber(figures.get(slug));
  const rate = read(indicator.slug);
  const numerator = read(indicator.rate.numerator);
  const denominator = indicator.rate.denominator.flatMap((slug) => read(slug) ?? []);
  if (rate === undefined || numerator === undefined || denominator.length < indicator.rate.denominator.length)
    return false;
  return !ratePossible(indicator, { rate, numerator, denominator }, period);
}

function toFinding({ row, area, period, figures }: WorkforceRow, { slug, formula }: Indicator): Finding {
  const printed = figureNumber(figures.get(slug));
  if (area.level === "local-authority") {
    const message = () =>
      `${area.name}, ${period}: ${printed} cannot be ${formula ?? "the rate of its counts"}, however the counts were rounded. Check the cell and its counts.`;
    return { row, check, severity: "error", message };
  }
  const message = () =>
    `${area.name}, ${period}: ${printed} is not the rate of the counts printed beside it. An authority with unusable data is in the counts and not in the rate; the figure is kept as printed.`;
  return { row, check, severity: "warning", message };
}

/**
 * A printed rate must be a rate of the counts beside it, allowing for the rounding of each. For an authority anything else
 * is a mistake; in a total the publisher leaves authorities out of a rate and not out of the counts.
 */
export function checkRatesAgainstCounts(row: WorkforceRow, headings: FigureHeadings): readonly Finding[] {
  return indicators
    .filter((indicator) => isImpossible(row, indicator))
    .map((indicator) => ({
      ...toFinding(row, indicator),
      column: headings.get(indicator.slug) ?? indicator.slug,
    }));
}
