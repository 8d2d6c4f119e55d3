import type { ScenarioProblem } from "@plumbline/domain";
import { GraphQLError } from "graphql";

/** A name that was asked for and does not exist. `nearest` are the valid names closest to it. */
interface UnknownName {
  readonly kind: string;
  readonly named: string;
  readonly nearest: readonly string[];
}

const longestShown = 100;

/** NOT_FOUND: a name that does not exist. The field is null and the message gives the nearest valid names. */
export function notFound({ kind, named, nearest }: UnknownName): GraphQLError {
  const shown = named.length > longestShown ? `${named.slice(0, longestShown)}…` : named;
  const advice = nearest.length === 0 ? "There are none here." : `The nearest: ${nearest.join(", ")}.`;
  return new GraphQLError(`There is no ${kind} “${shown}”. ${advice}`, {
    extensions: { code: "NOT_FOUND", nearest },
  });
}

/** NOT_FOUND: nothing has been published into this store. */
export function nothingPublished(): GraphQLError {
  return new GraphQLError("Nothing has been published yet. Ask again once a release is.", {
    extensions: { code: "NOT_FOUND", nearest: [] },
  });
}

/** PAGE_TOO_LARGE: an error rather than a smaller page, so that nobody takes a part for the whole. */
export function pageTooLarge(asked: number, cap: number): GraphQLError {
  return new GraphQLError(`Ask for at most ${cap} at a time (asked: ${asked}), and page on for more.`, {
    extensions: { code: "PAGE_TOO_LARGE", maxPageSize: cap },
  });
}

/** BAD_USER_INPUT: a question that contradicts itself. The sentence says what to change. */
export function badInput(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: "BAD_USER_INPUT" } });
}

/** BAD_USER_INPUT: a scenario that is none. Every problem is named, with its field and what is allowed there. */
export function badScenario(problems: readonly ScenarioProblem[]): GraphQLError {
  const sentence = problems.map((problem) => problem.sentence).join(" ");
  return new GraphQLError(sentence, { extensions: { code: "BAD_USER_INPUT", problems } });
}

interface Excess {
  readonly code: string;
  readonly what: string;
  readonly asked: number;
  readonly most: number;
}

/** TOO_DEEP, TOO_COSTLY, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES: more than one document may ask. */
export function overLimit({ code, what, asked, most }: Excess): GraphQLError {
  const sentence = `The document asks for ${asked} ${what}; the most is ${most}. Ask for less, or in several documents; see apiLimits.`;
  return new GraphQLError(sentence, { extensions: { code, asked, most, http: { status: 400 } } });
}

/** OPERATION_RESOLUTION_FAILURE: a mutation or a subscription, of which there are none. */
export function queriesOnly(operation: string): GraphQLError {
  return new GraphQLError(`There is no ${operation} here: this API is read by queries.`, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
}

/** OUT_OF_TIME: the document has run for as long as one may. */
export function outOfTime(): GraphQLError {
  return new GraphQLError(
    "The document has run for as long as one may. Ask for less, or in several documents.",
    {
      extensions: { code: "OUT_OF_TIME" },
    },
  );
}

/** OUT_OF_TIME: a scenario took longer than one may. How many of its draws were done says how much less to ask for. */
export function scenarioOutOfTime({
  done,
  of,
}: {
  readonly done: number;
  readonly of: number;
}): GraphQLError {
  const reached = of === 0 ? "it had not begun, behind others" : `${done} of ${of} draws were done`;
  return new GraphQLError(
    `The scenario took as long as one may: ${reached}. Ask for fewer draws or an earlier date, or again in a while.`,
    { extensions: { code: "OUT_OF_TIME", done, of } },
  );
}

/** A request that never reaches GraphQL, with the status it is answered with and what to do about it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly sentence: string;
  /** Whether it refuses a token that was shown, and not a request without one. */
  readonly tokenShown?: true;
}

export const refusals = {
  noSuchAddress: {
    status: 404,
    code: "NO_SUCH_ADDRESS",
    sentence: "There is nothing at this address. Ask at /graphql; read the schema at /schema.graphql.",
  },
  methodNotAllowed: {
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    sentence: "This address does not answer that method. The Allow header lists those it does.",
  },
  bodyTooLarge: {
    status: 413,
    code: "BODY_TOO_LARGE",
    sentence: "The body is larger than this gateway reads. Send a shorter document, and long lists in pages.",
  },
  documentTooLarge: {
    status: 413,
    code: "DOCUMENT_TOO_LARGE",
    sentence:
      "The document is longer than 64 KB. Put long lists into variables, or ask in several documents.",
  },
  notUtf8: {
    status: 415,
    code: "UNSUPPORTED_CHARSET",
    sentence:
      "The request is read as UTF-8 and nothing else. Send it so, with that charset or with none named.",
  },
  notJson: {
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
    sentence: "Send the request as JSON, with content-type: application/json and no content-encoding.",
  },
  notAQuestion: {
    status: 400,
    code: "NO_QUESTION",
    sentence: "The body asks nothing. Send a JSON object with `query` and, where needed, `variables`.",
  },
  unreadableJson: {
    status: 400,
    code: "BAD_REQUEST",
    sentence: "The body is not readable as JSON. Send an object with `query` and, where needed, `variables`.",
  },
  addressTooLong: {
    status: 414,
    code: "ADDRESS_TOO_LONG",
    sentence: "The address is longer than 16 KB. Send the question by POST, or its document by its sha256.",
  },
  headersTooLarge: {
    status: 431,
    code: "HEADERS_TOO_LARGE",
    sentence: "The request's first line and headers are larger than 32 KB. Send the question by POST.",
  },
  tooSlow: {
    status: 408,
    code: "REQUEST_TOO_SLOW",
    sentence:
      "The request took too long to arrive. Send its headers within 10 seconds and all of it within 30.",
  },
  notHttp: {
    status: 400,
    code: "UNREADABLE_REQUEST",
    sentence: "This is not a readable HTTP request.",
  },
  tooManyRequests: {
    status: 429,
    code: "TOO_MANY_REQUESTS",
    sentence:
      "More requests have come from here than may come in a minute. Ask again after the seconds in Retry-After.",
  },
  documentNotHeld: {
    status: 404,
    code: "PERSISTED_QUERY_NOT_FOUND",
    sentence:
      "No document of this sha256 is held. Send it once in full with the persistedQuery extension, then ask again.",
  },
  keyUnknown: {
    status: 401,
    code: "KEY_UNKNOWN",
    sentence:
      "What the Authorization header shows is no key of this gateway. Send “Bearer” and a key as it was issued, or no such header.",
  },
  keyExpired: {
    status: 401,
    code: "KEY_EXPIRED",
    sentence: "This key has expired. Ask for another, or send no Authorization header.",
  },
  keyRevoked: {
    status: 401,
    code: "KEY_REVOKED",
    sentence: "This key was revoked. Ask for another, or send no Authorization header.",
  },
  keyNeeded: {
    status: 401,
    code: "KEY_NEEDED",
    sentence: "This address answers the holders of a key. Send it as “Authorization: Bearer …”.",
  },
  roleNotEnough: {
    status: 403,
    code: "ROLE_NOT_ENOUGH",
    sentence: "The role of this key does not reach here. Ask whoever issued it for another.",
  },
  notCsv: {
    status: 415,
    code: "NOT_CSV",
    sentence: "Send the return as a CSV file, with content-type: text/csv and no content-encoding.",
  },
  fileTooLarge: {
    status: 413,
    code: "FILE_TOO_LARGE",
    sentence:
      "The file is larger than 256 KB, which every authority at every level does not need. Send fewer rows.",
  },
  storeBusy: {
    status: 503,
    code: "STORE_BUSY",
    sentence: "Another file is being taken in. Nothing of yours was kept: send it again in a few seconds.",
  },
  keysOutOfReach: {
    status: 503,
    code: "KEYS_OUT_OF_REACH",
    sentence: "Keys cannot be checked or their use written down just now. Ask again in a few seconds.",
  },
  starting: {
    status: 503,
    code: "STARTING",
    sentence: "The gateway is still loading its releases. Ask again in a few seconds.",
  },
} as const satisfies Record<string, Refusal>;

/** A caller who accepts none of the media types that an address answers in. */
export function notAcceptable(offered: readonly string[]): Refusal {
  const sentence = `Answers come as ${offered.join(" or ")}. Accept ${offered.length === 1 ? "that" : "one of them"}.`;
  return { status: 406, code: "NOT_ACCEPTABLE", sentence };
}

/** What a caller sees of a fault of ours: the reference under which it was logged, and nothing else. */
export function internalFault(reference: string): Refusal {
  return {
    status: 500,
    code: "INTERNAL_SERVER_ERROR",
    sentence: `Something went wrong here, not in the request. Quote reference ${reference} when reporting it.`,
  };
}
