import type { ApolloServerPlugin } from "@apollo/server";
import { policies } from "./policies.js";
import { chooseScope, type Asked } from "./choose-scope.js";
import { hasGap } from "./has-gap.js";

interface Found {
  readonly errors?: readonly unknown[] | undefined;
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
}

/** For how long an answer may be kept: one with an error, or with nothing found, for no time at all. */
export function choosePolicy(asked: Asked, { errors, data }: Found): string {
  return errors === undefined && !hasGap(data) ? policies[chooseScope(asked)] : policies.nobody;
}

/** Says on each answer for how long it may be kept. */
export const cachePolicy: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, schema, document, operation }) => {
        if (response.body.kind !== "single" || operation === undefined || document === undefined) {
          return Promise.resolve();
        }
        const asked = { schema, document, operation, variables: request.variables ?? {} };
        response.http.headers.set("cache-control", choosePolicy(asked, response.body.singleResult));
        return Promise.resolve();
      },
    }),
};
