import { figureFields } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const releasesQuery = graphql(`
  query Releases {
    releases(first: 100) {
      nodes {
        version
        title
        summary
        publishedAt
        illustrative
        supersedes {
          version
        }
      }
    }
  }
`);

export const changesQuery = graphql(
  `
    query Changes($version: String!, $since: ID!, $after: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          slug
          name
          unit
          decimals
        }
        changes(since: $since, first: 500, after: $after) {
          totalCount
          nodes {
            kind
            area {
              code
              name
            }
            indicator {
              slug
            }
            period {
              code
            }
            before {
              ...FigureFields
            }
            after {
              ...FigureFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [releaseHeading, figureFields],
);

export type ChangesRelease = NonNullable<ResultOf<typeof changesQuery>["release"]>;
export type ChangeFields = ChangesRelease["changes"]["nodes"][number];
