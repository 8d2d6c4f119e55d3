import type { IncomingMessage } from "node:http";
import { toCacheKey } from "../caching/cache-key.js";
import { policies } from "../caching/policies.js";
import type { ResponseCache } from "../caching/response-cache.js";
import { notAcceptable, refusals } from "../errors.js";
import type { ReleasesFor } from "../releases/releases-for.js";
import type { Answer } from "./answer.js";
import { answerQuestion, type AnswererParts } from "./answer-question.js";
import { toBody } from "./body.js";
import { chooseMediaType, graphqlTypes } from "./choose-media-type.js";
import { longestAddress } from "./longest-address.js";
import { inTurn, type Turns, type Visit } from "./in-turn.js";
import { readRequestText } from "./parse-request.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";

export interface GraphQLRouteParts extends Turns, AnswererParts {
  readonly releasesFor: ReleasesFor;
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
  const fresh = await answerQuestion(parts, request, { ...question, ...visit });
  if (key === undefined || fresh.headers["cache-control"] === policies.nobody) return fresh;
  const ready = { ...fresh, body: toBody(fresh.body, `${parts.dashboardUrl} ${key}`) };
  parts.cache.offer(key, ready);
  return ready;
}
