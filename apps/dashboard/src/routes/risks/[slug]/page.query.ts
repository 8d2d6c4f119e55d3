import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { citedPage, recordedFigure } from "#lib/server/fragments/record.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { seriesFields } from "#lib/server/fragments/series.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const riskQuery = graphql(
  `
    query Risk($version: String, $slug: String!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        others: risks {
          slug
          claim
        }
        risk(slug: $slug) {
          slug
          claim
          raisedBy
          finding
          sentence
          cannotShow
          wouldShow
          source {
            ...CitedPage
          }
          rule {
            slug
            name
            summary
          }
          programme {
            slug
            name
          }
          indicators {
            why
            bearing
            sentence
            indicator {
              ...IndicatorHeading
              source {
                publisher
                name
                licence
                kind
              }
            }
            source {
              ...CitedPage
            }
            figure {
              ...RecordedFigure
            }
            series {
              ...SeriesFields
            }
            verdict {
              outcome
              sentence
              rule {
                slug
                name
              }
            }
          }
        }
      }
    }
  `,
  [releaseHeading, indicatorHeading, citedPage, recordedFigure, seriesFields],
);

type RiskRelease = NonNullable<ResultOf<typeof riskQuery>["release"]>;
export type ClaimFields = NonNullable<RiskRelease["risk"]>;
export type TestFields = ClaimFields["indicators"][number];
