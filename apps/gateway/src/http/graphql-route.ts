import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { Release } from "@plumbline/domain";
import type { IncomingMessage } from "node:http";
import { refusals } from "../errors.js";
import type { GatewayContext } from "../schema/context.js";
import type { Answer } from "./answer.js";
import { parseRequestBody } from "./parse-request.js";
import { refuse } from "./refuse.js";
import { requestErrorStatus } from "./request-error-status.js";
import type { Route } from "./routes.js";

export interface GraphQLRouteParts {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly releases: () => readonly Release[] | undefined;
  readonly dashboardUrl: string;
}

/** The GraphQL endpoint. The releases of a request are those there were when it came in. */
export function toGraphQLRoute({ apollo, releases, dashboardUrl }: GraphQLRouteParts): Route {
  return {
    path: "/graphql",
    methods: ["GET", "POST"],
    respond: async (request) => {
      const held = releases();
      if (held === undefined) return refuse(refusals.starting, { "retry-after": "5" });
      const body = await parseRequestBody(request);
      if (!body.readable) return refuse(body.refusal, { connection: "close" });
      const response = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toHttpGraphQLRequest(request, body.json),
        context: () => Promise.resolve({ releases: held, dashboardUrl }),
      });
      return toAnswer(response);
    },
  };
}

function toHttpGraphQLRequest(request: IncomingMessage, body: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const question = (request.url ?? "").indexOf("?");
  const search = question === -1 ? "" : (request.url ?? "").slice(question);
  return { method: request.method === "POST" ? "POST" : "GET", headers, search, body };
}

type GraphQLResponse = Awaited<ReturnType<ApolloServer["executeHTTPGraphQLRequest"]>>;

function toAnswer({ body, headers, status = 200 }: GraphQLResponse): Answer {
  if (body.kind !== "complete") throw new Error("Incremental delivery is off, yet a response came in parts.");
  const contentType = headers.get("content-type") ?? "";
  return {
    status: requestErrorStatus({ status, contentType, body: body.string }),
    headers: { vary: "accept", "cache-control": "no-store", ...Object.fromEntries(headers) },
    body: body.string,
  };
}
