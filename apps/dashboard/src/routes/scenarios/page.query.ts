import { assumptionFields } from "#lib/server/fragments/assumption.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

const rangeFields = graphql(`
  fragment RangeFields on Percentiles {
    p10
    p50
    p90
  }
`);

const placeFields = graphql(
  `
    fragment PlaceFields on RegionProjection {
      area {
        code
        name
        region {
          code
          name
        }
        successors {
          code
        }
      }
      accreditedShare {
        ...RangeFields
      }
      unfundedCost {
        ...RangeFields
      }
    }
  `,
  [rangeFields],
);

/** England’s numbers in the month asked about, and the course up to it. */
const projectionFields = graphql(
  `
    fragment ProjectionFields on Projection {
      date
      points {
        date
        accreditedShare {
          ...RangeFields
        }
        cost {
          ...RangeFields
        }
      }
      regions {
        ...PlaceFields
      }
      fifths {
        poorest {
          ...FifthFields
        }
        richest {
          ...FifthFields
        }
      }
      accredited {
        ...RangeFields
      }
      accreditedShare {
        ...RangeFields
      }
      targetProbability
      cost {
        ...RangeFields
      }
      departmentCost {
        ...RangeFields
      }
      authoritiesCost {
        ...RangeFields
      }
      costPerAccredited {
        ...RangeFields
      }
      costPerAccreditedRefusal {
        sentence
      }
      foregoneFte {
        ...RangeFields
      }
      twoTier {
        ...RangeFields
      }
      twoTierRefusal {
        sentence
      }
      twoTierCentral
      twoTierByChance
      excessLeavers {
        ...RangeFields
      }
      turnoverChange {
        ...RangeFields
      }
      regionSpread {
        ...RangeFields
      }
    }

    fragment FifthFields on FifthProjection {
      authorities
      accreditedShare {
        ...RangeFields
      }
      unfundedCost {
        ...RangeFields
      }
    }
  `,
  [rangeFields, placeFields],
);

const scenarioFields = graphql(
  `
    fragment ScenarioFields on Scenario {
      digest
      caveat
      levels
      target
      targetDate
      draws
      seed
      sentence
      population {
        start
        staff
        authorities
        excluded {
          name
        }
        atEnglandTurnover {
          name
        }
        atMiddlingDeprivation {
          name
        }
      }
      assumptions {
        ...AssumptionFields
      }
      baseDigest
      base {
        ...ProjectionFields
      }
      projection {
        ...ProjectionFields
        authorities {
          ...PlaceFields
        }
      }
      central {
        accreditedShare
        cost
      }
      swings {
        assumption {
          slug
          name
          unit
        }
        low {
          value
          accreditedShare
          cost
        }
        high {
          value
          accreditedShare
          cost
        }
      }
    }
  `,
  [projectionFields, placeFields, assumptionFields],
);

export const scenarioQuery = graphql(
  `
    query Scenario($version: String, $input: ScenarioInput!, $beside: ScenarioInput!, $hasBeside: Boolean!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        scenario(input: $input) {
          ...ScenarioFields
        }
        beside: scenario(input: $beside) @include(if: $hasBeside) {
          sentence
          digest
          projection {
            ...ProjectionFields
          }
          assumptions {
            ...AssumptionFields
          }
        }
      }
    }
  `,
  [releaseHeading, scenarioFields, projectionFields, assumptionFields],
);

export type ScenarioRelease = NonNullable<ResultOf<typeof scenarioQuery>["release"]>;
export type ScenarioFields = ScenarioRelease["scenario"];
export type ProjectionFields = ScenarioFields["base"];
export type AssumptionFields = ScenarioFields["assumptions"][number];
export type PlaceFields = ProjectionFields["regions"][number];
export type SwingFields = ScenarioFields["swings"][number];
export type Range = ProjectionFields["accreditedShare"];
