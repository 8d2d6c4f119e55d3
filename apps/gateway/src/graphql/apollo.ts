import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { cachePolicy } from "../caching/cache-policy.js";
import type { ReportFault } from "../report-fault.js";
import type { GatewayContext } from "../schema/context.js";
import { toErrorFormat } from "./mask-error.js";

/** Apollo Server with what this gateway needs of it: no landing page, no batches, no cookies to protect, no traces shown. */
export function createApollo(schema: GraphQLSchema, report: ReportFault): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    schema,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: toErrorFormat(report),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), cachePolicy],
  });
}
