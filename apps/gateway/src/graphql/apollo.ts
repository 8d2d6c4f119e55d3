import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { cachePolicy } from "../caching/cache-policy.js";
import { limitPlugin } from "../limits/limit-plugin.js";
import { limits } from "../limits/limits.js";
import type { ReportFault } from "../report-fault.js";
import type { RequestContext } from "../schema/request-context.js";
import { toApolloGateway } from "./compiled/apollo-gateway.js";
import { createExecutor } from "./compiled/executor.js";
import { deprecationHeaders } from "./deprecation-headers.js";
import { createAnswerKnown, type AnswerKnown } from "./known/answer-known.js";
import { createKnownOperations } from "./known/known-operations.js";
import { toErrorFormat } from "./mask-error.js";
import { queriesOnlyPlugin } from "./queries-only.js";

/** What answers questions: Apollo Server, and the shorter way for the operations it knows. */
export interface Answerers {
  readonly apollo: ApolloServer<RequestContext>;
  readonly answerKnown: AnswerKnown;
}

/** Apollo Server with what this gateway needs of it: no landing page, no batches, no cookies to protect, no traces shown. */
export function createApollo(schema: GraphQLSchema, report: ReportFault): Answerers {
  const parts = { execute: createExecutor(schema), known: createKnownOperations() };
  const apollo = new ApolloServer<RequestContext>({
    gateway: toApolloGateway(schema, parts),
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: toErrorFormat(report),
    parseOptions: { maxTokens: limits.maxTokens },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      queriesOnlyPlugin,
      cachePolicy,
      limitPlugin,
      deprecationHeaders,
    ],
  });
  return { apollo, answerKnown: createAnswerKnown({ schema, ...parts }) };
}
