import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { refusals, type Refusal } from "../errors.js";
import { isUtf8Named } from "./charset.js";
import { readBytes } from "./read-body.js";

/** The text that asks: the body of a POST, else the address; or why there is none to read. */
export type RequestText =
  | { readonly readable: true; readonly text: string }
  | { readonly readable: false; readonly refusal: Refusal };

/** What a request's text says as JSON, or why it cannot be read. */
export type ParsedBody =
  | { readonly readable: true; readonly json: unknown }
  | { readonly readable: false; readonly refusal: Refusal };

const mostBytes = 256 * 1024;
const jsonType = /^application\/json\s*(;|$)/i;

export async function readRequestText(request: IncomingMessage): Promise<RequestText> {
  if (request.method !== "POST") return { readable: true, text: request.url ?? "" };
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (!jsonType.test(request.headers["content-type"] ?? "") || encoding !== "identity") {
    return { readable: false, refusal: refusals.notJson };
  }
  if (!isUtf8Named(request.headers["content-type"])) return { readable: false, refusal: refusals.notUtf8 };
  const bytes = await readBytes(request, mostBytes);
  if (bytes === undefined) return { readable: false, refusal: refusals.bodyTooLarge };
  if (!isUtf8(bytes)) return { readable: false, refusal: refusals.unreadableJson };
  return { readable: true, text: bytes.toString("utf8") };
}

/** The JSON that a POST carries; an address carries none. */
export function parseRequestText({ method }: IncomingMessage, text: string): ParsedBody {
  if (method !== "POST") return { readable: true, json: undefined };
  try {
    return { readable: true, json: JSON.parse(text) };
  } catch {
    return { readable: false, refusal: refusals.unreadableJson };
  }
}
