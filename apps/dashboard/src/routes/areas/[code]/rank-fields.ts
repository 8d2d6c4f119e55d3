import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

/** Where every area of a level could stand on one indicator. */
const rankFields = graphql(
  `
    fragment RankFields on Comparison {
      indicator {
        ...IndicatorHeading
      }
      rows {
        observation {
          ...FigureFields
          area {
            code
          }
        }
        rank {
          lower
          upper
          of
          rule {
            slug
            name
          }
        }
      }
    }
  `,
  [figureFields, indicatorHeading],
);

/** The ranges of places of every area of a level, on the rates that carry chance and on the stability index. */
export const standingFields = graphql(
  `
    fragment StandingFields on Release {
      turnoverRanks: comparison(indicator: "turnover-rate-fte", selection: { level: $peers }) {
        ...RankFields
      }
      agencyRanks: comparison(indicator: "agency-rate-fte", selection: { level: $peers }) {
        ...RankFields
      }
      vacancyRanks: comparison(indicator: "vacancy-rate-fte", selection: { level: $peers }) {
        ...RankFields
      }
      stability(selection: { level: $peers }) {
        rows {
          band
          area {
            code
          }
          rank {
            lower
            upper
            of
          }
        }
      }
    }
  `,
  [rankFields],
);

type Standing = ResultOf<typeof standingFields>;

/** What is known of an area's place: its range on each rate, and on the index. */
export function findStanding(
  { turnoverRanks, agencyRanks, vacancyRanks, stability }: Standing,
  code: string,
) {
  return {
    ranks: [turnoverRanks, agencyRanks, vacancyRanks].flatMap(({ indicator, rows }) => {
      const row = rows.find(({ observation }) => observation.area.code === code);
      return row === undefined || row.rank === null ? [] : [{ indicator, ...row, rank: row.rank }];
    }),
    index: stability.rows.find(({ area }) => area.code === code),
  };
}

export type AreaStanding = ReturnType<typeof findStanding>;
