import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { internalFault } from "../errors.js";
import type { ReportFault } from "../report-fault.js";

const unexpected = "INTERNAL_SERVER_ERROR";

/** What graphql-js says, and nothing else, of a document that repeats a field a thousand times. */
const aborted = "Validation aborted.";
const tooRepetitive =
  "The document repeats fields so often that it cannot be checked. Ask for each field once, or in several documents.";

/** Lets mistakes of the caller through as they are; logs anything else once and shows its reference instead. */
export function toErrorFormat(report: ReportFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.message === aborted) return { ...formatted, message: tooRepetitive };
    if (formatted.extensions?.["code"] !== unexpected) return formatted;
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const cause = unwrapResolverError(error);
    if (isArgumentMistake(cause)) {
      return { message: cause.message, ...place, extensions: { code: "BAD_USER_INPUT" } };
    }
    if (isRequestMistake(cause)) {
      return { message: cause.message, ...place, extensions: { code: "BAD_REQUEST" } };
    }
    const { code, sentence } = internalFault(report(cause));
    return { message: sentence, ...place, extensions: { code } };
  };
}

/** graphql-js finds a null in the place of a required argument only while it runs, and gives that error no code. */
function isArgumentMistake(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.message.startsWith('Argument "');
}

/** Apollo Server refuses a persisted query whose version or hash is wrong with a status, and gives that error no code. */
function isRequestMistake(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const http: unknown = error.extensions["http"];
  const status: unknown = typeof http === "object" && http !== null ? Reflect.get(http, "status") : undefined;
  return typeof status === "number" && status >= 400 && status < 500;
}
