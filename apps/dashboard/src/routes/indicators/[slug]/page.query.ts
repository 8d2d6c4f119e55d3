import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { noteFields } from "#lib/server/fragments/note.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { seriesFields } from "#lib/server/fragments/series.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { funnelFields } from "./funnel-fields.js";

export const indicatorQuery = graphql(
  `
    query Indicator($version: String, $slug: String!, $period: String, $adjusted: Boolean!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        notes {
          ...NoteFields
        }
        indicator(slug: $slug) {
          ...IndicatorHeading
          definition
          formula
          cautions
          numerator {
            slug
            name
          }
          denominators {
            slug
            name
          }
          periods {
            code
            label
          }
          source {
            ...SourceFields
          }
        }
        england: area(code: "E92000001") {
          series(indicator: $slug) {
            ...SeriesFields
          }
        }
        regions: areas(selection: { level: REGION }) {
          code
          name
          series(indicator: $slug) {
            ...SeriesFields
          }
        }
        funnel(indicator: $slug, period: $period, adjusted: $adjusted) {
          ...FunnelFields
        }
        consistency(indicator: $slug) {
          points {
            period {
              code
            }
            areas
            lowerQuartile
            median
            upperQuartile
            refusal {
              sentence
            }
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
  `,
  [releaseHeading, noteFields, indicatorHeading, seriesFields, sourceFields, funnelFields],
);

export type IndicatorRelease = NonNullable<ResultOf<typeof indicatorQuery>["release"]>;
export type IndicatorFields = NonNullable<IndicatorRelease["indicator"]>;
