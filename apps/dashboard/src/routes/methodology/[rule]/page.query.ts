import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const ruleQuery = graphql(
  `
    query Rule($version: String) {
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
      }
    }
  `,
  [releaseHeading],
);

export type RuleFields = ResultOf<typeof ruleQuery>["rules"][number];
