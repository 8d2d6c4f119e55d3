import { figureFields, indicatorHeading, verdictFields } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { headlineSeries } from "#lib/server/fragments/series.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { standingFields } from "./rank-fields.js";

const headlineFields = graphql(
  `
    fragment Headline on Observation {
      ...FigureFields
      noInterval
      interval {
        lower
        upper
      }
      period {
        code
        label
      }
      indicator {
        ...IndicatorHeading
      }
      notes {
        text
        kind
        date
        author
      }
      againstEngland: verdict {
        ...VerdictFields
      }
      againstRegion: verdict(benchmark: { kind: REGION }) {
        ...VerdictFields
      }
      againstNeighbours: verdict(benchmark: { kind: STATISTICAL_NEIGHBOURS }) {
        ...VerdictFields
      }
      againstBefore: verdict(benchmark: { kind: PREVIOUS_PERIOD }) {
        ...VerdictFields
      }
    }
  `,
  [figureFields, indicatorHeading, verdictFields],
);

const lineageFields = graphql(`
  fragment Lineage on Area {
    code
    name
    validFrom
    validTo
    jointReturn {
      code
      name
    }
  }
`);

export const areaQuery = graphql(
  `
    query Area($version: String, $code: AreaCode!, $peers: AreaLevel!) {
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
          ...HeadlineSeries
        }
        ...StandingFields
        area(code: $code) {
          code
          name
          level
          aliases
          dfeCode
          validFrom
          validTo
          change
          region {
            code
            name
          }
          children {
            code
            name
          }
          predecessors {
            ...Lineage
          }
          successors {
            ...Lineage
          }
          members {
            ...Lineage
          }
          jointReturn {
            code
            name
          }
          notes {
            text
            kind
            date
            author
          }
          context {
            topic
            name
            period
            text
            definition
            caution
            source {
              name
              publisher
              url
              kind
              standing
            }
          }
          turnover: observation(indicator: "turnover-rate-fte") {
            ...Headline
          }
          agency: observation(indicator: "agency-rate-fte") {
            ...Headline
          }
          vacancy: observation(indicator: "vacancy-rate-fte") {
            ...Headline
          }
          caseload: observation(indicator: "caseload-fte") {
            ...Headline
          }
          absence: observation(indicator: "absence-rate-fte") {
            ...Headline
          }
          inPost: observation(indicator: "inpost-fte") {
            ...Headline
          }
          ...HeadlineSeries
          statisticalNeighbours {
            order
            closeness
            model
            area {
              code
              name
              region {
                name
              }
              turnover: observation(indicator: "turnover-rate-fte") {
                ...FigureFields
              }
              agency: observation(indicator: "agency-rate-fte") {
                ...FigureFields
              }
              vacancy: observation(indicator: "vacancy-rate-fte") {
                ...FigureFields
              }
              caseload: observation(indicator: "caseload-fte") {
                ...FigureFields
              }
            }
          }
        }
      }
    }
  `,
  [releaseHeading, headlineFields, headlineSeries, lineageFields, figureFields, standingFields],
);

export type AreaRelease = NonNullable<ResultOf<typeof areaQuery>["release"]>;
export type AreaFields = NonNullable<AreaRelease["area"]>;
export type HeadlineObservation = NonNullable<AreaFields["turnover"]>;
export type ContextFields = AreaFields["context"][number];
export type LineageFields = AreaFields["predecessors"][number];
export type NeighbourFields = AreaFields["statisticalNeighbours"][number];
