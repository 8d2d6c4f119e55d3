import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const indicatorsQuery = graphql(
  `
    query Indicators($version: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          ...IndicatorHeading
          definition
        }
        figures: observations(selection: { codes: ["E92000001"] }, first: 500) {
          nodes {
            ...FigureFields
            indicator {
              slug
            }
            period {
              code
            }
          }
        }
      }
    }
  `,
  [releaseHeading, indicatorHeading, figureFields],
);

export type IndicatorsRelease = NonNullable<ResultOf<typeof indicatorsQuery>["release"]>;
