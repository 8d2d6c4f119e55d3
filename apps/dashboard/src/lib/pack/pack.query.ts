import { releaseHeading } from "../server/fragments/release.js";
import { sourceFields } from "../server/fragments/source.js";
import { graphql, type ResultOf } from "../server/graphql.js";

export const packQuery = graphql(
  `
    query Pack($version: String, $selection: AreaSelection) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        digest
        pack(selection: $selection) {
          areas {
            code
            name
          }
          indicators {
            slug
            name
            shortName
            unit
            decimals
            definition
            cautions
            source {
              ...SourceFields
            }
          }
          lines {
            reference
            areaCode
            areaName
            indicator
            period
            value
            shorthand
            reason
            lower
            upper
            outcome
            sentence
            neighboursMedian
            rankFrom
            rankTo
            ranked
            notes
          }
          discussion {
            indicator
            finding
            question
            rule {
              slug
              name
            }
          }
        }
      }
    }
  `,
  [releaseHeading, sourceFields],
);

export type PackRelease = NonNullable<ResultOf<typeof packQuery>["release"]>;
