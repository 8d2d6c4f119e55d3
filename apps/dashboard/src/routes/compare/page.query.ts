import { figureFields, indicatorHeading, verdictFields } from "#lib/server/fragments/figures.js";
import { noteFields } from "#lib/server/fragments/note.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const compareQuery = graphql(
  `
    query Compare(
      $version: String
      $indicator: String!
      $selection: AreaSelection
      $period: String
      $benchmark: BenchmarkInput
    ) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        notes {
          ...NoteFields
        }
        indicators {
          slug
          name
          topic
        }
        regions: areas(selection: { level: REGION }) {
          code
          name
        }
        authorities: areas(selection: { level: LOCAL_AUTHORITY }) {
          code
          name
        }
        comparison(indicator: $indicator, selection: $selection, period: $period, benchmark: $benchmark) {
          indicator {
            ...IndicatorHeading
            definition
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
          benchmark {
            ...FigureFields
            area {
              code
              name
            }
            period {
              code
              label
            }
          }
          rows {
            observation {
              ...FigureFields
              numerator
              denominator
              noInterval
              interval {
                lower
                upper
                rule {
                  slug
                  name
                }
              }
              area {
                ...ComparedArea
              }
              notes {
                sentence
              }
            }
            verdict {
              ...VerdictFields
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
          excluded {
            ...FigureFields
            area {
              ...ComparedArea
            }
            notes {
              sentence
            }
          }
        }
      }
    }

    fragment ComparedArea on Area {
      code
      name
      level
      region {
        code
      }
      successors {
        code
      }
    }
  `,
  [releaseHeading, noteFields, indicatorHeading, figureFields, verdictFields, sourceFields],
);

export type CompareRelease = NonNullable<ResultOf<typeof compareQuery>["release"]>;
export type ComparisonRow = CompareRelease["comparison"]["rows"][number];
export interface ComparisonFields extends Omit<CompareRelease["comparison"], "rows"> {
  readonly rows: readonly ComparisonRow[];
}
