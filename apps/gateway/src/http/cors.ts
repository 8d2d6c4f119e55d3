/** Anyone may read from a page of theirs: there are no cookies here that a stranger's page could borrow. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "content-type",
} as const;

/** What a browser asks before a request that is more than a plain read. */
export function preflightHeaders(methods: readonly string[]) {
  return {
    ...corsHeaders,
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": "accept, content-type",
    "access-control-max-age": "86400",
  } as const;
}
