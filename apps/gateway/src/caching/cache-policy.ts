import type { ApolloServerPlugin } from "@apollo/server";
import { policies } from "./policies.js";
import { chooseScope } from "./choose-scope.js";
import { hasGap } from "./has-gap.js";

/** Says on each answer for how long it may be kept: an answer with an error, or with nothing found, for no time at all. */
export const cachePolicy: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, schema, document, operation }) => {
        if (response.body.kind !== "single" || operation === undefined || document === undefined) {
          return Promise.resolve();
        }
        const { errors, data } = response.body.singleResult;
        const variables = request.variables ?? {};
        const scope = chooseScope({ schema, document, operation, variables });
        const kept = errors === undefined && !hasGap(data);
        response.http.headers.set("cache-control", kept ? policies[scope] : policies.nobody);
        return Promise.resolve();
      },
    }),
};
