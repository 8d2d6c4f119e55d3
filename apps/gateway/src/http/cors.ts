/** Anyone may read from a page of theirs: there are no cookies here that a stranger's page could borrow. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "content-disposition, content-type, deprecation, etag, link, ratelimit, ratelimit-policy, retry-after, sunset",
} as const;

/** Headers that clients send: their own names, a key, and what asks for a smaller or an unchanged answer. */
const allowedHeaders = [
  "accept",
  "apollo-require-preflight",
  "apollographql-client-name",
  "apollographql-client-version",
  "authorization",
  "content-type",
  "if-none-match",
  "x-apollo-operation-name",
].join(", ");

/** What a browser asks before a request that is more than a plain read. */
export function preflightHeaders(methods: readonly string[]) {
  return {
    ...corsHeaders,
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": allowedHeaders,
    "access-control-max-age": "86400",
  } as const;
}
