import type { IncomingMessage } from "node:http";
import { refusals, type Refusal } from "../errors.js";
import { readBody } from "./read-body.js";

/** The JSON a request carries, or why it cannot be read. A request by GET carries none. */
export type ParsedBody =
  | { readonly readable: true; readonly json: unknown }
  | { readonly readable: false; readonly refusal: Refusal };

const jsonType = /^application\/json\s*(;|$)/i;

export async function parseRequestBody(request: IncomingMessage): Promise<ParsedBody> {
  if (request.method !== "POST") return { readable: true, json: undefined };
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (!jsonType.test(request.headers["content-type"] ?? "") || encoding !== "identity") {
    return { readable: false, refusal: refusals.notJson };
  }
  const text = await readBody(request);
  return text === undefined ? { readable: false, refusal: refusals.bodyTooLarge } : parseJson(text);
}

function parseJson(text: string): ParsedBody {
  try {
    return { readable: true, json: JSON.parse(text) };
  } catch {
    return { readable: false, refusal: refusals.unreadableJson };
  }
}
