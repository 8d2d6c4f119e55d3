import { areaInSentence, formatNumber } from "@plumbline/domain";
import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { printDistance, printFigure, type FigureFormat } from "#lib/words/indicator-units.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import type { Fact } from "./worked-example.js";

/** A published figure with the counts it is made of. */
export const caseFields = graphql(
  `
    fragment CaseFields on Observation {
      ...FigureFields
      numerator
      denominator
      noInterval
      interval {
        lower
        upper
      }
      area {
        code
        name
      }
      period {
        code
        label
      }
      indicator {
        ...IndicatorHeading
        numerator {
          name
          decimals
        }
        denominators {
          name
          decimals
        }
      }
    }
  `,
  [figureFields, indicatorHeading],
);

export type FigureCase = ResultOf<typeof caseFields>;

/** What a case is about: "Turnover in London, year to 30 September 2025". */
export function titleCase({
  indicator,
  area,
  period,
}: Pick<FigureCase, "indicator" | "area" | "period">): string {
  return `${indicator.shortName} in ${areaInSentence(area)}, ${lowerFirst(period.label)}`;
}

/** The counts of a rate and the rate itself, with the letters that the formula calls them by. */
export function listCounts({ indicator, numerator, denominator, ...figure }: FigureCase): readonly Fact[] {
  const decimals = indicator.numerator?.decimals ?? 0;
  const wholes = indicator.denominators.map(({ name }) => name).join(" + ");
  return [
    ...(numerator === null || indicator.numerator === null
      ? []
      : [{ label: `${indicator.numerator.name}, x`, text: formatNumber(numerator, decimals) }]),
    ...(denominator === null
      ? []
      : [
          {
            label: `${wholes}, n`,
            text: formatNumber(denominator, indicator.denominators[0]?.decimals ?? 0),
          },
        ]),
    { label: "Published figure", text: toPrintedValue(figure, indicator).text },
  ];
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** An interval of figures: "13.0% to 14.7%". */
export function printBounds({ lower, upper }: Bounds, format: FigureFormat): string {
  return `${printFigure(lower, format)} to ${printFigure(upper, format)}`;
}

/** A distance with its direction: "2.0 percentage points above". */
export function printSigned(value: number, format: FigureFormat): string {
  if (value === 0) return "none";
  return `${printDistance(value, format)} ${value > 0 ? "above" : "below"}`;
}

/** An interval of distances: "−2.7 to −0.2". */
export function printDistances({ lower, upper }: Bounds, { decimals }: FigureFormat): string {
  return `${formatNumber(lower, decimals)} to ${formatNumber(upper, decimals)}`;
}
