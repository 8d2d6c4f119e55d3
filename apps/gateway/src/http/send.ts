import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.js";
import { toBody } from "./body.js";
import { chooseEncoding } from "./choose-encoding.js";
import { corsHeaders } from "./cors.js";

const smallestCompressed = 1024;

/** What every answer says: anyone may read it, and it is nothing but what its content-type says. */
const everywhere = { ...corsHeaders, "x-content-type-options": "nosniff" } as const;

/** Sends an answer: unchanged as 304, a large one compressed, and to HEAD everything but the body. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (answer.body === "") {
    response.writeHead(answer.status, { ...everywhere, ...answer.headers, "content-length": 0 }).end();
    return;
  }
  const body = typeof answer.body === "string" ? toBody(answer.body) : answer.body;
  const etag = isKept(answer) ? body.etag : undefined;
  const headers: Record<string, string | number> = {
    ...everywhere,
    ...answer.headers,
    vary: toVary(answer),
  };
  if (etag !== undefined) headers["etag"] = etag;
  if (isUnchanged(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding =
    body.plain.length < smallestCompressed ? undefined : chooseEncoding(request.headers["accept-encoding"]);
  const bytes = encoding === undefined ? body.plain : await body.encode(encoding);
  if (encoding !== undefined) headers["content-encoding"] = encoding;
  headers["content-length"] = bytes.length;
  response.writeHead(answer.status, headers).end(request.method === "HEAD" ? undefined : bytes);
}

/** Whether it can be asked for again and found unchanged. */
function isKept({ status, headers }: Answer): boolean {
  return status === 200 && headers["cache-control"] !== "no-store";
}

function toVary({ headers: { vary } }: Answer): string {
  return vary === undefined ? "accept-encoding" : `${vary}, accept-encoding`;
}

function isUnchanged({ method, headers }: IncomingMessage, etag: string | undefined): boolean {
  const known = headers["if-none-match"];
  if (known === undefined || etag === undefined || (method !== "GET" && method !== "HEAD")) return false;
  return known.trim() === "*" || known.split(",").some((each) => bare(each) === bare(etag));
}

/** A validator without its mark of weakness: to ask for a 304, weak and strong compare the same. */
function bare(etag: string): string {
  return etag.trim().replace(/^W\//, "");
}
