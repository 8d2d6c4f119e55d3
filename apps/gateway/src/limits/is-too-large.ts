import { limits } from "./limits.js";

/** Whether the document in a request's body is longer than one may be. */
export function isTooLarge(body: unknown): boolean {
  const query: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "query") : undefined;
  return typeof query === "string" && Buffer.byteLength(query) > limits.maxDocumentBytes;
}
