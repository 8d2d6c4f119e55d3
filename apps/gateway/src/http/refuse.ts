import type { Refusal } from "../errors.js";
import type { Answer } from "./answer.js";

/** A refusal as an answer: the body is that of a GraphQL response without data, whoever asked. */
export function refuse(
  { status, code, sentence }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Answer & { readonly body: string } {
  return {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 401 ? { "www-authenticate": 'Bearer realm="Plumbline", error="invalid_token"' } : {}),
      ...(status === 503 ? { "retry-after": "5" } : {}),
      ...headers,
    },
    body: `${JSON.stringify({ errors: [{ message: sentence, extensions: { code } }] })}\n`,
  };
}
