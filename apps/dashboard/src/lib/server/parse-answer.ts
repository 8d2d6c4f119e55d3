/** What the gateway said is wrong with a question. `nearest` are the valid names closest to one it does not know. */
export interface GatewayProblem {
  readonly code: string;
  readonly message: string;
  readonly nearest: readonly string[];
}

export interface ParsedAnswer<Result> {
  readonly data: Result | undefined;
  readonly problems: readonly GatewayProblem[];
}

/** Reads a GraphQL response. Its data is trusted to be of the type that the contract gives the operation. */
export function parseAnswer<Result>(text: string): ParsedAnswer<Result> {
  const body = parseJson(text);
  if (typeof body !== "object" || body === null) return { data: undefined, problems: [] };
  const { data, errors } = body;
  const problems = Array.isArray(errors) ? errors.map(toProblem) : [];
  return { data: data ?? undefined, problems };
}

function parseJson(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toProblem(error: unknown): GatewayProblem {
  const { message, extensions } = isRecord(error) ? error : {};
  const { code, nearest } = isRecord(extensions) ? extensions : {};
  return {
    code: typeof code === "string" ? code : "UNKNOWN",
    message: typeof message === "string" ? message : "The gateway gave no reason.",
    nearest: Array.isArray(nearest) ? nearest.filter((name) => typeof name === "string") : [],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
