import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

const pointFields = graphql(`
  fragment ConsistencyPointFields on ConsistencyPoint {
    period {
      code
      label
    }
    areas
    excluded {
      value
      denominator
      area {
        code
        name
      }
      missing {
        symbol
        explanation
      }
    }
    p10
    lowerQuartile
    median
    upperQuartile
    p90
    gap
    spreadBeyondChance
    spreadBeyondChanceInterval {
      lower
      upper
      rule {
        slug
        name
      }
    }
    chanceShare
    weightedCoefficientOfVariation
    withinFifthShare
    outliers
    outlierObservations {
      value
      missing {
        reason
        symbol
      }
      area {
        code
        name
      }
    }
    betweenRegionShare
    refusal {
      code
      sentence
    }
  }
`);

const verdictFields = graphql(`
  fragment ConsistencyVerdictFields on ConsistencyVerdict {
    outcome
    from {
      code
    }
    to {
      code
    }
    matched
    pValue
    slopePerYear
    slopePValue
    sentence
    rule {
      slug
      name
      summary
      formula
      source
    }
  }
`);

export const consistencyQuery = graphql(
  `
    query Consistency($version: String, $indicator: String!, $selection: AreaSelection) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          slug
          name
          shortName
          denominators {
            slug
          }
        }
        regions: areas(selection: { level: REGION }) {
          code
          name
        }
        consistency(indicator: $indicator, selection: $selection) {
          indicator {
            ...IndicatorHeading
            definition
            source {
              ...SourceFields
            }
          }
          points {
            ...ConsistencyPointFields
          }
          verdict {
            ...ConsistencyVerdictFields
          }
        }
        deprivation(indicator: $indicator) {
          period {
            code
            label
          }
          slopeIndex
          slopeIndexInterval {
            lower
            upper
          }
          mostDeprivedFifth
          leastDeprivedFifth
          difference
          differenceInterval {
            lower
            upper
          }
          sentence
          rule {
            slug
            name
            summary
          }
          refusal {
            sentence
          }
        }
      }
    }
  `,
  [releaseHeading, indicatorHeading, sourceFields, pointFields, verdictFields],
);

export type ConsistencyRelease = NonNullable<ResultOf<typeof consistencyQuery>["release"]>;
export type ConsistencyFields = ConsistencyRelease["consistency"];
export type ConsistencyPoint = ConsistencyFields["points"][number];
export type ConsistencyIndicator = ConsistencyFields["indicator"];
export type DeprivationFields = ConsistencyRelease["deprivation"];
