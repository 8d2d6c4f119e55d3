import type { ApolloServer } from "@apollo/server";
import type { Release } from "@plumbline/domain";
import type { IncomingMessage } from "node:http";
import { policies } from "../caching/policies.js";
import { refusals } from "../errors.js";
import type { GatewayContext } from "../schema/context.js";
import type { Answer } from "./answer.js";
import { chooseMediaType } from "./choose-media-type.js";
import { parseRequestBody } from "./parse-request.js";
import { refuse } from "./refuse.js";
import type { Route } from "./routes.js";
import { toApolloRequest } from "./to-apollo-request.js";
import { toStatus, type Statuses } from "./to-status.js";

export interface GraphQLRouteParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly releases: () => readonly Release[] | undefined;
  readonly dashboardUrl: string;
  readonly statuses: Statuses;
}

const longestAddress = 16 * 1024;

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

async function respond(parts: GraphQLRouteParts, request: IncomingMessage): Promise<Answer> {
  const held = parts.releases();
  if (held === undefined) return refuse(refusals.starting, { "retry-after": "5" });
  if ((request.url ?? "").length > longestAddress) return refuse(refusals.addressTooLong);
  const mediaType = chooseMediaType(request.headers.accept);
  if (mediaType === undefined) return refuse(refusals.notAcceptable);
  const body = await parseRequestBody(request);
  if (!body.readable) return refuse(body.refusal, { connection: "close" });
  const response = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApolloRequest(request, { mediaType, body: body.json }),
    context: () => Promise.resolve({ releases: held, dashboardUrl: parts.dashboardUrl }),
  });
  return toAnswer(response, parts.statuses);
}

type GraphQLResponse = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

function toAnswer({ body, headers, status = 200 }: GraphQLResponse, statuses: Statuses): Answer {
  if (body.kind !== "complete") throw new Error("Incremental delivery is off, yet a response came in parts.");
  const contentType = headers.get("content-type") ?? "";
  const policy = headers.get("cache-control") ?? "";
  return {
    status: toStatus({ status, contentType, body: body.string }, statuses),
    headers: {
      ...Object.fromEntries(headers),
      "cache-control": policy.startsWith("public") ? policy : policies.nobody,
      vary: "accept, accept-encoding",
    },
    body: body.string,
  };
}
