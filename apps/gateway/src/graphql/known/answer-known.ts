import type { ExecutionResult, GraphQLSchema } from "graphql";
import { choosePolicy } from "../../caching/cache-policy.js";
import { findExcess, toExtensions } from "../../limits/limit-plugin.js";
import { measureOperation } from "../../limits/measure-operation.js";
import type { RequestContext } from "../../schema/request-context.js";
import type { Executor } from "../compiled/executor.js";
import { findFarewell } from "../deprecation-headers.js";
import type { GraphQLQuestion, KnownOperations } from "./known-operations.js";

/** A whole answer, or what there is of one: a result with errors, which Apollo Server words. */
export type KnownAnswer =
  | { readonly whole: true; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly whole: false; readonly result?: ExecutionResult };

export type AnswerKnown = (question: GraphQLQuestion, context: RequestContext) => Promise<KnownAnswer>;

interface Parts {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly known: KnownOperations;
}

const nothing: KnownAnswer = { whole: false };

/**
 * Answers operations that Apollo Server has let run before, held to the same limits, as it would: in the same bytes, under
 * the same headers but for the content type. Whatever is new, over a limit or met with an error is left to Apollo Server.
 */
export function createAnswerKnown({ schema, execute, known }: Parts): AnswerKnown {
  return async (question, context) => {
    const found = known.find(question);
    if (found === undefined) return nothing;
    const { operationName, variables } = question;
    const asked = { schema, variables, ...found };
    const measured = measureOperation(asked);
    if (!context.caller.exempt && findExcess(asked, measured) !== undefined) return nothing;
    const result = await execute({ ...found, operationName, context, variables });
    const { data, errors } = result;
    if (errors !== undefined || data === undefined) return { whole: false, result };
    return {
      whole: true,
      headers: { "cache-control": choosePolicy(asked, result), ...findFarewell(schema, found.document) },
      body: `${JSON.stringify({ data, extensions: toExtensions(measured) })}\n`,
    };
  };
}
