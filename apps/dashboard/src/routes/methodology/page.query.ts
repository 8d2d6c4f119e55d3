import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const methodologyQuery = graphql(
  `
    query Methodology($version: String) {
      latest: release {
        version
      }
      rules {
        slug
        name
        summary
        formula
        source
        refuses
      }
      release(version: $version) {
        ...ReleaseHeading
        notes {
          kind
          text
          date
          author
        }
      }
    }
  `,
  [releaseHeading],
);

export type RuleFields = ResultOf<typeof methodologyQuery>["rules"][number];
