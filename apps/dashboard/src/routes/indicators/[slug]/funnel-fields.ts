import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { figureFields } from "#lib/server/fragments/figures.js";

/** Every authority against the limits it would keep within. */
export const funnelFields = graphql(
  `
    fragment FunnelFields on Funnel {
      period {
        code
        label
      }
      centre
      adjusted
      overdispersion
      rule {
        slug
        name
        summary
        formula
        source
      }
      limits {
        denominator
        lower95
        upper95
        lower998
        upper998
      }
      points {
        outcome
        observation {
          ...FigureFields
          denominator
          area {
            code
            name
          }
        }
      }
      excluded {
        area {
          code
          name
        }
        missing {
          explanation
        }
      }
      refusal {
        sentence
      }
    }
  `,
  [figureFields],
);

export type FunnelShown = ResultOf<typeof funnelFields>;
