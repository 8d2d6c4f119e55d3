import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { printFigure } from "#lib/words/indicator-units.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { printDistances, printSigned } from "./figure-case.js";
import type { WorkExample } from "./worked-example.js";

const query = graphql(
  `
    query DeprivationExample($version: String) {
      release(version: $version) {
        deprivation(indicator: "turnover-rate-fte") {
          indicator {
            ...IndicatorHeading
          }
          period {
            label
          }
          mostDeprivedFifth
          leastDeprivedFifth
          difference
          differenceInterval {
            lower
            upper
          }
          slopeIndex
          slopeIndexInterval {
            lower
            upper
          }
          sentence
        }
      }
    }
  `,
  [indicatorHeading],
);

export const workDeprivationGap: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  if (!release) return undefined;
  const { indicator, period, sentence, ...gap } = release.deprivation;
  const { mostDeprivedFifth: most, leastDeprivedFifth: least, difference, slopeIndex } = gap;
  const figure = (label: string, value: number | null) =>
    value === null ? [] : [{ label, text: printFigure(value, indicator) }];
  const distance = (label: string, value: number | null) =>
    value === null ? [] : [{ label, text: printSigned(value, indicator) }];
  const interval = (label: string, bounds: typeof gap.differenceInterval) =>
    bounds === null ? [] : [{ label, text: printDistances(bounds, indicator) }];
  return {
    title: `${indicator.shortName} by deprivation of the authority, ${lowerFirst(period.label)}`,
    given: [...figure("Most deprived fifth", most), ...figure("Least deprived fifth", least)],
    found: [
      ...distance("Most deprived against least", difference),
      ...interval("Its 95% interval, in percentage points", gap.differenceInterval),
      ...distance("Slope index: least deprived end against most", slopeIndex),
      ...interval("Its 95% interval, in percentage points, by simulation", gap.slopeIndexInterval),
    ],
    sentence,
    query: showQuery(query, { version }),
    seen: { label: "Poorer areas", href: "/consistency" },
  };
};
