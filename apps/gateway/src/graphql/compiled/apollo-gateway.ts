import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../../schema/request-context.js";
import type { KnownOperations } from "../known/known-operations.js";
import type { Executor } from "./executor.js";

interface Parts {
  readonly execute: Executor;
  readonly known: KnownOperations;
}

/** A schema of one process as what Apollo Server calls a gateway: its one way to be given an executor. Whatever it lets run is known from then on. */
export function toApolloGateway(
  schema: GraphQLSchema,
  { execute, known }: Parts,
): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, source, context, request }) => {
          const { operationName, variables = {} } = request;
          if (context.result !== undefined) return context.result;
          if (operation !== undefined) known.keep({ query: source, operationName }, { document, operation });
          return execute({ document, operation, operationName, context, variables });
        },
      }),
    stop: () => Promise.resolve(),
  };
}
