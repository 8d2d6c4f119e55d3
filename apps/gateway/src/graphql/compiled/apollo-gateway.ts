import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../../schema/request-context.js";
import { createExecutor } from "./executor.js";

/** A schema of one process as what Apollo Server calls a gateway: its one way to be given an executor. */
export function toApolloGateway(
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  const execute = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, context, request: { operationName, variables = {} } }) =>
          execute({ document, operation, operationName, context, variables }),
      }),
    stop: () => Promise.resolve(),
  };
}
