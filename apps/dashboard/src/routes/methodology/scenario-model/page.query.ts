import { assumptionFields } from "#lib/server/fragments/assumption.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

export const scenarioModelQuery = graphql(
  `
    query ScenarioModel($version: String) {
      latest: release {
        version
      }
      rules {
        slug
        name
        summary
        refuses
      }
      release(version: $version) {
        ...ReleaseHeading
        scenarioAssumptions {
          ...AssumptionFields
        }
        scenarioBackTest {
          slug
          name
          unit
          qualifier
          recorded
          modelled
          source
          against
          ratio
          outcome
        }
      }
    }
  `,
  [releaseHeading, assumptionFields],
);

type ModelRelease = NonNullable<ResultOf<typeof scenarioModelQuery>["release"]>;
export type BackTestFields = ModelRelease["scenarioBackTest"][number];
