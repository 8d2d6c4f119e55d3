import type { IncomingMessage } from "node:http";
import type { GraphQLQuestion } from "../graphql/known/known-operations.js";

/**
 * The question of a plain request: a document as text, with variables and a name where it has them. Undefined for everything
 * else, which Apollo Server reads or refuses: documents by their hash, and requests that are not as they should be.
 */
export function readQuestion(
  { method, url, headers }: IncomingMessage,
  json: unknown,
): GraphQLQuestion | undefined {
  if (method === "POST") return toQuestion(json);
  if (headers["content-type"] !== undefined) return undefined;
  const { pathname, searchParams } = new URL(url ?? "", "http://gateway");
  const names = [...searchParams.keys()];
  if (pathname !== "/graphql" || new Set(names).size < names.length) return undefined;
  if (searchParams.get("operationName") === "") return undefined;
  const { variables = "{}", extensions = "{}", ...rest } = Object.fromEntries(searchParams);
  try {
    const [values, extras]: unknown[] = [JSON.parse(variables), JSON.parse(extensions)];
    return isRecord(values) && isRecord(extras)
      ? toQuestion({ ...rest, variables: values, extensions: extras })
      : undefined;
  } catch {
    return undefined;
  }
}

function toQuestion(asked: unknown): GraphQLQuestion | undefined {
  if (!isRecord(asked)) return undefined;
  const { query, operationName, variables = {}, extensions = {} } = asked;
  if (typeof query !== "string" || !isRecord(variables ?? {}) || !isRecord(extensions ?? {}))
    return undefined;
  if (isRecord(extensions) && "persistedQuery" in extensions) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string")
    return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: isRecord(variables) ? variables : {},
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
