import { graphql } from "#lib/server/graphql.js";

export const limitsQuery = graphql(`
  query PublishedLimits {
    apiLimits {
      maxPageSize
      maxCost
      maxDepth
      maxAliases
      maxDirectives
      maxTokens
      maxDocumentBytes
      maxMilliseconds
      maxScenarioMilliseconds
    }
  }
`);
