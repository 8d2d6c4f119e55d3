/**
 * The response, or a bare 304 where the reader already has it. Tags are weak: a page is the same whether it is sent gzipped
 * or not, though its bytes are not.
 */
export function answerUnchanged(request: Request, response: Response): Response {
  const tag = response.headers.get("etag")?.replace(/^W\//, "");
  if (tag === undefined) return response;
  response.headers.set("etag", `W/${tag}`);
  const known = request.headers.get("if-none-match") ?? "";
  const has = known.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
  if (!has || response.status !== 200) return response;
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(null, { status: 304, headers });
}
