import { graphql } from "#lib/server/graphql.js";

export const progressQuery = graphql(`
  query Progress($version: String, $input: ScenarioInput!, $beside: ScenarioInput!, $hasBeside: Boolean!) {
    own: scenarioProgress(version: $version, input: $input) {
      stage
      done
      of
    }
    beside: scenarioProgress(version: $version, input: $beside) @include(if: $hasBeside) {
      stage
      done
      of
    }
  }
`);
