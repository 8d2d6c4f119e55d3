import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { queriesOnly } from "../errors.js";

/** Refuses what is no query before it runs: graphql-js would report a schema without mutations as a fault of the server. */
export const queriesOnlyPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ operation, schema }) => {
        if (operation === undefined || operation.operation === OperationTypeNode.QUERY) return;
        if (schema.getRootType(operation.operation) == null) throw queriesOnly(operation.operation);
      },
    }),
};
