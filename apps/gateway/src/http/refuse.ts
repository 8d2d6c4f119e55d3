import type { Refusal } from "../errors.js";
import type { Answer } from "./answer.js";

type Headers = Readonly<Record<string, string>>;

export type RefusalAnswer = Answer & { readonly body: string };

/** A refusal as an answer: the body is that of a GraphQL response without data, whoever asked. */
export function refuse(refusal: Refusal, headers: Headers = {}): RefusalAnswer {
  return {
    status: refusal.status,
    headers: { ...toHeaders(refusal), ...headers },
    body: toErrors([refusal]),
  };
}

/** Several refusals of one request, under the status of the first. */
export function refuseAll(first: Refusal, others: readonly Refusal[]): RefusalAnswer {
  return { ...refuse(first), body: toErrors([first, ...others]) };
}

/** What a 401 asks for; RFC 6750 lets it name an error only where a token was shown. */
function toHeaders({ status, tokenShown }: Refusal): Headers {
  const challenge = `Bearer realm="Plumbline"${tokenShown ? ', error="invalid_token"' : ""}`;
  return {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 401 ? { "www-authenticate": challenge } : {}),
    ...(status === 503 ? { "retry-after": "5" } : {}),
  };
}

function toErrors(refusals: readonly Refusal[]): string {
  const errors = refusals.map(({ sentence, code }) => ({ message: sentence, extensions: { code } }));
  return `${JSON.stringify({ errors })}\n`;
}
