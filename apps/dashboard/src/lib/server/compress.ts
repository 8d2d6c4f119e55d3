const compressible = /^(?:text\/|application\/json|image\/svg)/;

/** The response, gzipped where the reader accepts it and it is text. */
export function compress(request: Request, response: Response): Response {
  const accepts = request.headers.get("accept-encoding")?.includes("gzip") ?? false;
  const text = compressible.test(response.headers.get("content-type") ?? "");
  if (!text || response.body === null || response.headers.has("content-encoding")) return response;
  const headers = new Headers(response.headers);
  headers.append("vary", "accept-encoding");
  if (!accepts) return new Response(response.body, { status: response.status, headers });
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  const body = response.body.pipeThrough(new CompressionStream("gzip"));
  return new Response(body, { status: response.status, headers });
}
