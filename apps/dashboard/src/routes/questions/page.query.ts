import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

/** What a line can be proposed from: England's figure, and the figure in the middle of all areas of the level. */
export const lineQuery = graphql(`
  query QuestionLine($version: String, $indicator: String!, $level: AreaLevel!, $period: String) {
    release(version: $version) {
      indicator(slug: $indicator) {
        formula
        decimals
      }
      england: area(code: "E92000001") {
        observation(indicator: $indicator, period: $period) {
          value
        }
      }
      middle: threshold(indicator: $indicator, selection: { level: $level }, period: $period, above: 0) {
        median
      }
    }
  }
`);

export const questionQuery = graphql(
  `
    query Question(
      $version: String
      $indicator: String!
      $selection: AreaSelection
      $period: String
      $since: String
      $above: Float
      $below: Float
    ) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          slug
          name
          topic
        }
        regions: areas(selection: { level: REGION }) {
          code
          name
        }
        threshold(
          indicator: $indicator
          selection: $selection
          period: $period
          since: $since
          above: $above
          below: $below
        ) {
          indicator {
            ...IndicatorHeading
            definition
            formula
            cautions
            periods {
              code
              label
            }
            source {
              ...SourceFields
            }
          }
          period {
            code
            label
          }
          count
          of
          sentence
          since {
            count
            of
            period {
              code
              label
            }
          }
          lowest {
            ...CountedFigure
          }
          highest {
            ...CountedFigure
          }
          rows {
            ...CountedFigure
          }
          excluded {
            ...CountedFigure
          }
        }
      }
    }

    fragment CountedFigure on Observation {
      ...FigureFields
      area {
        code
        name
        level
        region {
          name
        }
      }
      notes {
        sentence
        text
        kind
        date
        author
      }
    }
  `,
  [releaseHeading, indicatorHeading, figureFields, sourceFields],
);

export type QuestionAnswer = NonNullable<ResultOf<typeof questionQuery>["release"]>["threshold"];
export type CountedFigure = QuestionAnswer["rows"][number];
