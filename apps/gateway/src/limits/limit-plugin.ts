import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLError } from "graphql";
import type { Asked } from "../caching/choose-scope.js";
import { overLimit } from "../errors.js";
import type { RequestContext } from "../schema/request-context.js";
import { countNodes } from "./count-nodes.js";
import { limits } from "./limits.js";
import { measureOperation, type Measured } from "./measure-operation.js";

/** Refuses, before it runs, a document that asks too much, and says on every other answer what it cost. */
export const limitPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue: { caller } }) => {
    let measured: Measured | undefined;
    return Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation === undefined) return;
        const asked = { schema, document, operation, variables: request.variables ?? {} };
        measured = measureOperation(asked);
        const excess = caller.exempt ? undefined : findExcess(asked, measured);
        if (excess !== undefined) throw excess;
      },
      willSendResponse: async ({ response }) => {
        if (measured === undefined || response.body.kind !== "single") return;
        const { singleResult } = response.body;
        const extensions = { ...singleResult.extensions, ...toExtensions(measured) };
        response.body = { kind: "single", singleResult: { ...singleResult, extensions } };
      },
    });
  },
};

/** What an answer says of its cost. */
export function toExtensions({ cost }: Measured) {
  return { cost: { requested: cost, budget: limits.maxCost } };
}

/** The first limit that a document breaks, as the error it is refused with; undefined where it keeps to all. */
export function findExcess({ document }: Asked, { cost, depth }: Measured): GraphQLError | undefined {
  const { aliases, directives } = countNodes(document);
  const checks = [
    { code: "TOO_MANY_ALIASES", what: "aliases", asked: aliases, most: limits.maxAliases },
    { code: "TOO_MANY_DIRECTIVES", what: "directives", asked: directives, most: limits.maxDirectives },
    { code: "TOO_DEEP", what: "levels of fields", asked: depth, most: limits.maxDepth },
    { code: "TOO_COSTLY", what: "points of cost", asked: cost, most: limits.maxCost },
  ];
  const excess = checks.find(({ asked, most }) => asked > most);
  return excess === undefined ? undefined : overLimit(excess);
}
