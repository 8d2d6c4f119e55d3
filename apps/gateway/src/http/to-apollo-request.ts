import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { IncomingMessage } from "node:http";
import type { MediaType } from "./choose-media-type.js";

/** A request as Apollo Server reads it: the media type is chosen already, and HEAD asks what GET asks. */
export function toApolloRequest(
  request: IncomingMessage,
  { mediaType, body }: { readonly mediaType: MediaType; readonly body: unknown },
): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  headers.set("accept", mediaType);
  return {
    method: request.method === "POST" ? "POST" : "GET",
    headers,
    search: toSearch(request.url ?? ""),
    body,
  };
}

/** Parameters that may be left out of an address, and what says the same there. */
const saysNothing: Readonly<Record<string, readonly string[]>> = {
  operationName: [""],
  variables: ["", "null"],
  extensions: ["", "null"],
};

/** The question of an address; one that names a document by its sha256 asks what a persisted query by that hash asks. */
function toSearch(url: string): string {
  const { pathname, search, searchParams } = new URL(url, "http://gateway");
  for (const [name, nothing] of Object.entries(saysNothing)) {
    for (const text of nothing) searchParams.delete(name, text);
  }
  const [, id] = /^\/graphql\/([0-9a-f]{64})$/.exec(pathname) ?? [];
  if (id === undefined) return searchParams.size === 0 ? search : `?${searchParams.toString()}`;
  searchParams.delete("query");
  searchParams.set("extensions", JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }));
  return `?${searchParams.toString()}`;
}
