import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

/** How far authorities differ, year by year. */
export const spreadFields = graphql(
  `
    fragment SpreadFields on Consistency {
      indicator {
        ...IndicatorHeading
      }
      points {
        period {
          code
        }
        areas
        gap
        spreadBeyondChance
        spreadBeyondChanceInterval {
          lower
          upper
        }
        betweenRegionShare
        refusal {
          sentence
        }
      }
      verdict {
        sentence
        rule {
          slug
          name
        }
      }
    }
  `,
  [indicatorHeading],
);

export type SpreadShown = ResultOf<typeof spreadFields>;
