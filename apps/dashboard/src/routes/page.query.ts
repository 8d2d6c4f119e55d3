import { figureFields, indicatorHeading, verdictFields } from "#lib/server/fragments/figures.js";
import { citedPage, recordedFigure } from "#lib/server/fragments/record.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { seriesFields } from "#lib/server/fragments/series.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const homeQuery = graphql(
  `
    query Home($version: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        notes {
          kind
          date
          text
          indicators {
            slug
          }
        }
        england: area(code: "E92000001") {
          turnover: observation(indicator: "turnover-rate-fte") {
            ...EnglandFigure
          }
          agency: observation(indicator: "agency-rate-fte") {
            ...EnglandFigure
          }
          vacancy: observation(indicator: "vacancy-rate-fte") {
            ...EnglandFigure
          }
          turnoverSeries: series(indicator: "turnover-rate-fte") {
            ...SeriesFields
          }
          agencySeries: series(indicator: "agency-rate-fte") {
            ...SeriesFields
          }
          vacancySeries: series(indicator: "vacancy-rate-fte") {
            ...SeriesFields
          }
        }
        comparison(indicator: "turnover-rate-fte", selection: { level: REGION }) {
          indicator {
            ...IndicatorHeading
          }
          rows {
            verdict {
              outcome
            }
          }
        }
        consistency(indicator: "turnover-rate-fte") {
          indicator {
            ...IndicatorHeading
          }
          points {
            period {
              code
            }
            areas
            lowerQuartile
            median
            upperQuartile
          }
          verdict {
            outcome
            sentence
            matched
            rule {
              slug
              name
              summary
            }
          }
        }
      }
    }

    fragment EnglandFigure on Observation {
      ...FigureFields
      period {
        code
        label
      }
      indicator {
        ...IndicatorHeading
      }
      verdict(benchmark: { kind: PREVIOUS_PERIOD }) {
        ...VerdictFields
      }
    }
  `,
  [releaseHeading, figureFields, indicatorHeading, verdictFields, seriesFields],
);

/** The record behind the first question. A release that carries no record of the programme does not know its name. */
export const rolloutRecordQuery = graphql(
  `
    query HomeRollout($version: String) {
      release(version: $version) {
        programme(slug: "naas") {
          name
          summary
          figures(first: 150) {
            nodes {
              ...RecordedFigure
            }
          }
          timeline {
            slug
            when
            title
            text
            source {
              ...CitedPage
            }
          }
        }
      }
    }
  `,
  [recordedFigure, citedPage],
);

export type RolloutRecord = NonNullable<
  NonNullable<ResultOf<typeof rolloutRecordQuery>["release"]>["programme"]
>;

export type HomeRelease = NonNullable<ResultOf<typeof homeQuery>["release"]>;
export type EnglandFields = NonNullable<HomeRelease["england"]>;
export type EnglandFigure = NonNullable<EnglandFields["turnover"]>;
export type ConsistencyFields = HomeRelease["consistency"];
