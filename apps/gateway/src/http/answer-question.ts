import type { ApolloServer } from "@apollo/server";
import type { ExecutionResult } from "graphql";
import type { IncomingMessage } from "node:http";
import type { Question } from "../caching/cache-key.js";
import { policies } from "../caching/policies.js";
import { refusals } from "../errors.js";
import type { Answerers } from "../graphql/apollo.js";
import { isTooLarge } from "../limits/is-too-large.js";
import { limits } from "../limits/limits.js";
import type { ScenarioDesk } from "../scenarios/scenario-desk.js";
import type { RequestContext } from "../schema/request-context.js";
import type { Answer } from "./answer.js";
import type { MediaType } from "./choose-media-type.js";
import type { Visit } from "./in-turn.js";
import { parseRequestText } from "./parse-request.js";
import { readQuestion } from "./read-question.js";
import { refuse } from "./refuse.js";
import { toApolloRequest } from "./to-apollo-request.js";
import { toStatus, type Statuses } from "./to-status.js";
import { whileConnected } from "./while-connected.js";

export interface AnswererParts extends Answerers {
  readonly dashboardUrl: string;
  readonly scenarios: ScenarioDesk;
  readonly statuses: Statuses;
}

type TextAnswer = Answer & { readonly body: string };

/** Answers a question that is in nobody's memory: an operation that is known straight, anything else by Apollo Server. */
export async function answerQuestion(
  parts: AnswererParts,
  request: IncomingMessage,
  { releases, mediaType, text, caller, turn }: Question & Visit,
): Promise<TextAnswer> {
  const body = parseRequestText(request, text);
  if (!body.readable) return refuse(body.refusal, { connection: "close" });
  const { json } = body;
  if (request.method === "POST" && !isQuestion(json)) return refuse(refusals.notAQuestion);
  if (!caller.exempt && isTooLarge(json)) return refuse(refusals.documentTooLarge);
  return whileConnected(request, async (askGone) => {
    const asked = {
      request,
      json,
      mediaType,
      context: {
        releases,
        dashboardUrl: parts.dashboardUrl,
        scenarios: parts.scenarios,
        askGone,
        caller,
        requestsPerMinute: turn.limit,
        remaining: turn.remaining,
        deadline: Date.now() + limits.maxMilliseconds,
      },
    };
    const { whole, result } = await askKnown(parts, asked);
    return whole ?? askApollo(parts, asked, result);
  });
}

/** Whether a body can hold a question; a list of them, which is no batch here, is left to Apollo Server to refuse by name. */
function isQuestion(json: unknown): boolean {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly json: unknown;
  readonly mediaType: MediaType;
  readonly context: RequestContext;
}

interface Known {
  readonly whole?: TextAnswer;
  readonly result?: ExecutionResult | undefined;
}

/** The answer to an operation that is known, or what running it came to where that is still to be worded. */
async function askKnown(
  { answerKnown }: AnswererParts,
  { request, json, mediaType, context }: Asked,
): Promise<Known> {
  const question = readQuestion(request, json);
  if (question === undefined) return {};
  const answer = await answerKnown(question, context);
  if (!answer.whole) return { result: answer.result };
  const headers = { ...answer.headers, "content-type": `${mediaType}; charset=utf-8`, vary };
  return { whole: { status: 200, headers, body: answer.body } };
}

async function askApollo(
  { apollo, statuses }: AnswererParts,
  { request, json, mediaType, context }: Asked,
  result?: ExecutionResult,
): Promise<TextAnswer> {
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApolloRequest(request, { mediaType, body: json }),
    context: () => Promise.resolve(result === undefined ? context : { ...context, result }),
  });
  return toAnswer(response, statuses);
}

type GraphQLResponse = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

const vary = "accept";

function toAnswer({ body, headers, status = 200 }: GraphQLResponse, statuses: Statuses): TextAnswer {
  if (body.kind !== "complete") throw new Error("Incremental delivery is off, yet a response came in parts.");
  const contentType = headers.get("content-type") ?? "";
  const policy = headers.get("cache-control") ?? "";
  return {
    status: toStatus({ status, contentType, body: body.string }, statuses),
    headers: {
      ...Object.fromEntries(headers),
      "cache-control": policy.startsWith("public") ? policy : policies.nobody,
      vary,
    },
    body: body.string,
  };
}
