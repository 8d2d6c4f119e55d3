import { graphql, type ResultOf } from "#lib/server/graphql.js";

const rowFields = graphql(`
  fragment ReturnedRow on RolloutRow {
    area {
      code
      name
      region {
        code
      }
      successors {
        code
      }
    }
    eligible {
      value
      missing {
        reason
        symbol
      }
    }
    endorsed {
      value
      missing {
        reason
        symbol
      }
    }
    assessed {
      value
      missing {
        reason
        symbol
      }
    }
    accredited {
      value
      missing {
        reason
        symbol
      }
    }
    accreditedShare {
      value
      missing {
        reason
        symbol
      }
      interval {
        lower
        upper
      }
    }
    verdict {
      outcome
    }
  }
`);

export const returnsQuery = graphql(
  `
    query Returns($version: String, $programme: String!, $staff: AccreditationLevel!) {
      release(version: $version) {
        programme(slug: $programme) {
          rollout(accreditationLevel: $staff) {
            asAt
            rows {
              ...ReturnedRow
            }
            national {
              ...ReturnedRow
            }
            twoTier {
              sentence
              rule {
                slug
                name
              }
            }
            gap {
              sentence
              rule {
                slug
                name
              }
            }
          }
          regions: rollout(selection: { level: REGION }, accreditationLevel: $staff) {
            rows {
              ...ReturnedRow
            }
          }
        }
      }
    }
  `,
  [rowFields],
);

export type ReturnsProgramme = NonNullable<
  NonNullable<ResultOf<typeof returnsQuery>["release"]>["programme"]
>;
export type ReturnedRow = ReturnsProgramme["regions"]["rows"][number];
