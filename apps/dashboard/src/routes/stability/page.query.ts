import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const stabilityQuery = graphql(
  `
    query Stability(
      $version: String
      $selection: AreaSelection
      $period: String
      $weights: [IndicatorWeightInput!]
    ) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        regions: areas(selection: { level: REGION }) {
          code
          name
        }
        turnover: indicator(slug: "turnover-rate-headcount") {
          periods {
            code
          }
        }
        stability(selection: $selection, period: $period, weights: $weights) {
          period {
            code
            label
          }
          rule {
            slug
            name
            summary
            formula
            source
          }
          components {
            weight
            goalpostLow
            goalpostHigh
            indicator {
              ...IndicatorHeading
            }
          }
          rows {
            score
            band
            area {
              ...StabilityArea
            }
            rank {
              lower
              upper
              of
              level
            }
            contributions {
              score
              indicator {
                slug
              }
            }
          }
          excluded {
            area {
              ...StabilityArea
            }
            reason {
              sentence
            }
          }
        }
      }
    }

    fragment StabilityArea on Area {
      code
      name
      region {
        name
      }
    }
  `,
  [releaseHeading, indicatorHeading],
);

export type StabilityRelease = NonNullable<ResultOf<typeof stabilityQuery>["release"]>;
export type StabilityFields = StabilityRelease["stability"];
export type StabilityRow = StabilityFields["rows"][number];
export type StabilityComponent = StabilityFields["components"][number];
