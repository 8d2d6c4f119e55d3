/** Mistakes in a GraphQL request that was itself well formed. */
const requestErrors = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** Documents that parse, and yet cannot be run as they are or with the variables sent. */
const unprocessable = new Set(["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/** Which statuses to answer with: those of the published audit, or those of the GraphQL-over-HTTP draft of August 2026. */
export type Statuses = "audited" | "draft";

interface GraphQLAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The status of a GraphQL response. GraphQL over HTTP wants 200 for a request error where the caller accepts plain
 * application/json only, so that older clients read the body; application/graphql-response+json carries the 4xx.
 * The draft adds 422 for what cannot be validated or coerced, and 294 for data with errors beside it.
 */
export function toStatus(answer: GraphQLAnswer, statuses: Statuses = "audited"): number {
  const { status, contentType, body } = answer;
  if (contentType.startsWith("application/json")) return toPlainStatus(answer);
  if (statuses === "audited") return status;
  if (status === 400) return unprocessable.has(findErrorCode(JSON.parse(body)) ?? "") ? 422 : status;
  return status === 200 && isPartial(body) ? 294 : status;
}

function toPlainStatus({ status, body }: GraphQLAnswer): number {
  return status === 400 && requestErrors.has(findErrorCode(JSON.parse(body)) ?? "") ? 200 : status;
}

function isPartial(body: string): boolean {
  const response: unknown = JSON.parse(body);
  return read(response, "errors") !== undefined && read(response, "data") != null;
}

function findErrorCode(response: unknown): string | undefined {
  const code = ["errors", 0, "extensions", "code"].reduce(read, response);
  return typeof code === "string" ? code : undefined;
}

function read(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
