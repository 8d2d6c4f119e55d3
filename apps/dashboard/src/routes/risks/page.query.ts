import { citedPage } from "#lib/server/fragments/record.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const risksQuery = graphql(
  `
    query Risks($version: String) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        risks {
          slug
          claim
          raisedBy
          finding
          sentence
          rule {
            slug
            name
            summary
          }
          source {
            ...CitedPage
          }
        }
      }
    }
  `,
  [releaseHeading, citedPage],
);

export type ListedClaim = NonNullable<ResultOf<typeof risksQuery>["release"]>["risks"][number];
