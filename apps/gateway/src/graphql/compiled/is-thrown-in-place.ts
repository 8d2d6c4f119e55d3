import type { ExecutionResult, GraphQLError } from "graphql";

/** Whether an error was thrown by a resolver, and made null the very field it names and nothing around it. */
export function isThrownInPlace(
  data: ExecutionResult["data"],
  { originalError, path }: GraphQLError,
): boolean {
  if (originalError == null || path === undefined) return false;
  return path.reduce<unknown>(readInside, data) === null;
}

function readInside(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
