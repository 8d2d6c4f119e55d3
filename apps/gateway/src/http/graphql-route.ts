import type { ApolloServer } from "@apollo/server";
import type { IncomingMessage } from "node:http";
import { toCacheKey, type Question } from "../caching/cache-key.js";
import { policies } from "../caching/policies.js";
import type { ResponseCache } from "../caching/response-cache.js";
import { notAcceptable, refusals } from "../errors.js";
import { isTooLarge } from "../limits/is-too-large.js";
import { limits } from "../limits/limits.js";
import type { ScenarioDesk } from "../scenarios/scenario-desk.js";
import type { ReleasesFor } from "../releases/releases-for.js";
import type { RequestContext } from "../schema/request-context.js";
import type { Answer } from "./answer.js";
import { toBody } from "./body.js";
import { chooseMediaType, graphqlTypes } from "./choose-media-type.js";
import { longestAddress } from "./longest-address.js";
import { inTurn, type Turns, type Visit } from "./in-turn.js";
import { parseRequestText, readRequestText } from "./parse-request.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";
import { toApolloRequest } from "./to-apollo-request.js";
import { toStatus, type Statuses } from "./to-status.js";
import { whileConnected } from "./while-connected.js";

export interface GraphQLRouteParts extends Turns {
  readonly apollo: ApolloServer<RequestContext>;
  readonly releasesFor: ReleasesFor;
  readonly dashboardUrl: string;
  readonly scenarios: ScenarioDesk;
  readonly statuses: Statuses;
  readonly cache: ResponseCache;
}

/** The GraphQL endpoint. The releases of a request are those there were when it came in. */
export function toGraphQLRoute(parts: GraphQLRouteParts): Route {
  return { path: /^\/graphql$/, methods: ["GET", "POST"], respond: (request) => respond(parts, request) };
}

/** Documents at an address of their own: the sha256 of one that was sent before. */
export function toPersistedRoute(parts: GraphQLRouteParts): Route {
  return {
    path: /^\/graphql\/[0-9a-f]{64}$/,
    methods: ["GET"],
    respond: async (request) => {
      const answer = await respond(parts, request);
      return isMiss(answer) ? refuse(refusals.documentNotHeld) : answer;
    },
  };
}

function isMiss({ body }: Answer): boolean {
  return typeof body === "string" && body.includes('"code":"PERSISTED_QUERY_NOT_FOUND"');
}

function respond(parts: GraphQLRouteParts, request: IncomingMessage): Promise<Answer> {
  return inTurn(parts, request, (visit) => answer(parts, request, visit));
}

async function answer(parts: GraphQLRouteParts, request: IncomingMessage, visit: Visit): Promise<Answer> {
  const releases = parts.releasesFor(visit.caller);
  if (releases === undefined) return refuse(refusals.starting);
  if ((request.url ?? "").length > longestAddress) return refuse(refusals.addressTooLong);
  const mediaType = chooseMediaType(request.headers.accept, graphqlTypes);
  if (mediaType === undefined) return refuse(notAcceptable(graphqlTypes));
  const read = await readRequestText(request);
  if (!read.readable) return refuse(read.refusal, { connection: "close" });
  const question = { releases, mediaType, text: read.text };
  const key = toCacheKey(question);
  const kept = key === undefined ? undefined : parts.cache.find(key);
  if (kept !== undefined) return kept;
  const fresh = await execute(parts, request, { ...question, ...visit });
  if (key === undefined || fresh.headers["cache-control"] === policies.nobody) return fresh;
  const ready = { ...fresh, body: toBody(fresh.body) };
  parts.cache.keep(key, ready);
  return ready;
}

/** Whether a body can hold a question; a list of them, which is no batch here, is left to Apollo Server to refuse by name. */
function isQuestion(json: unknown): boolean {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}

type TextAnswer = Answer & { readonly body: string };

async function execute(
  { apollo, dashboardUrl, scenarios, statuses }: GraphQLRouteParts,
  request: IncomingMessage,
  { releases, mediaType, text, caller, turn }: Question & Visit,
): Promise<TextAnswer> {
  const body = parseRequestText(request, text);
  if (!body.readable) return refuse(body.refusal, { connection: "close" });
  if (request.method === "POST" && !isQuestion(body.json)) return refuse(refusals.notAQuestion);
  if (!caller.exempt && isTooLarge(body.json)) return refuse(refusals.documentTooLarge);
  const response = await whileConnected(request, (gone) =>
    apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApolloRequest(request, { mediaType, body: body.json }),
      context: () =>
        Promise.resolve({
          releases,
          dashboardUrl,
          scenarios,
          gone,
          caller,
          requestsPerMinute: turn.limit,
          remaining: turn.remaining,
          deadline: Date.now() + limits.maxMilliseconds,
        }),
    }),
  );
  return toAnswer(response, statuses);
}

type GraphQLResponse = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

function toAnswer({ body, headers, status = 200 }: GraphQLResponse, statuses: Statuses): TextAnswer {
  if (body.kind !== "complete") throw new Error("Incremental delivery is off, yet a response came in parts.");
  const contentType = headers.get("content-type") ?? "";
  const policy = headers.get("cache-control") ?? "";
  return {
    status: toStatus({ status, contentType, body: body.string }, statuses),
    headers: {
      ...Object.fromEntries(headers),
      "cache-control": policy.startsWith("public") ? policy : policies.nobody,
      vary: "accept",
    },
    body: body.string,
  };
}
