import { releaseHeading } from "#lib/server/fragments/release.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const dataQuery = graphql(
  `
    query Data($version: String, $coverageAfter: String) {
      latest: release {
        version
      }
      releases(first: 100) {
        nodes {
          version
          title
          summary
          publishedAt
          digest
          supersedes {
            version
          }
          sources {
            ...SourceFields
          }
        }
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          slug
          name
        }
        coverage(first: 500, after: $coverageAfter) {
          nodes {
            indicator {
              slug
            }
            level
            period {
              code
            }
            areas
            withValue
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [releaseHeading, sourceFields],
);

export type DataRelease = NonNullable<ResultOf<typeof dataQuery>["release"]>;
export type CoverageFields = DataRelease["coverage"]["nodes"][number];
