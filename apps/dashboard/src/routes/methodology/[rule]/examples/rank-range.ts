import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { lowerFirst } from "#lib/words/letter-case.js";
import { toPrintedValue } from "#lib/words/printed-values.js";
import { printRankRange } from "#lib/words/rank-ranges.js";
import type { WorkExample } from "./worked-example.js";

const query = graphql(
  `
    query RankExample($version: String) {
      release(version: $version) {
        comparison(indicator: "turnover-rate-fte") {
          indicator {
            ...IndicatorHeading
          }
          period {
            label
          }
          rows {
            observation {
              ...FigureFields
              area {
                name
              }
            }
            rank {
              lower
              upper
              of
            }
          }
        }
      }
    }
  `,
  [figureFields, indicatorHeading],
);

export const workRankRange: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  if (!release) return undefined;
  const { rows, indicator, period } = release.comparison;
  const shared = rows.filter(({ rank }) => rank !== null && rank.lower < rank.upper).length;
  return {
    title: `${indicator.shortName} in the nine regions, ${lowerFirst(period.label)}`,
    given: rows.map(({ observation }) => ({
      label: observation.area.name,
      text: toPrintedValue(observation, indicator).text,
    })),
    found: rows.map(({ observation, rank }) => ({
      label: observation.area.name,
      text: rank === null ? "not ranked" : printRankRange(rank),
    })),
    sentence: `Of ${rows.length} regions, ${shared} could hold more than one place. 1 is the lowest turnover.`,
    query: showQuery(query, { version }),
    seen: { label: "The nine regions compared", href: "/compare" },
  };
};
