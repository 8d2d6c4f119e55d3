/** Mistakes in a GraphQL request that was itself well formed. */
const requestErrors = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
]);

interface GraphQLAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The status of a GraphQL response. GraphQL over HTTP wants 200 for a request error where the caller accepts plain
 * application/json only, so that older clients read the body; application/graphql-response+json carries the 4xx.
 */
export function requestErrorStatus({ status, contentType, body }: GraphQLAnswer): number {
  if (status !== 400 || !contentType.startsWith("application/json")) return status;
  return requestErrors.has(findErrorCode(JSON.parse(body)) ?? "") ? 200 : status;
}

function findErrorCode(response: unknown): string | undefined {
  const code = ["errors", 0, "extensions", "code"].reduce(read, response);
  return typeof code === "string" ? code : undefined;
}

function read(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
