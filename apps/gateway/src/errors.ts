import { GraphQLError } from "graphql";

/** A mistake in a question. `named` is what was asked for, `nearest` the valid names closest to it. */
interface UnknownName {
  readonly kind: string;
  readonly named: string;
  readonly nearest: readonly string[];
}

/** A name that does not exist: the field is null and the message gives the nearest valid names. */
export function notFound({ kind, named, nearest }: UnknownName): GraphQLError {
  const shown = named.length > 100 ? `${named.slice(0, 100)}…` : named;
  const advice = nearest.length === 0 ? "This release holds none." : `The nearest: ${nearest.join(", ")}.`;
  return new GraphQLError(`There is no ${kind} “${shown}”. ${advice}`, {
    extensions: { code: "NOT_FOUND", nearest },
  });
}

/** Nothing has been published into this store. */
export function nothingPublished(): GraphQLError {
  return new GraphQLError("Nothing has been published yet. Ask again once a release is.", {
    extensions: { code: "NOT_FOUND", nearest: [] },
  });
}

/** A page larger than the cap: an error rather than a smaller page, so that nobody takes a part for the whole. */
export function pageTooLarge(asked: number, cap: number): GraphQLError {
  return new GraphQLError(`Ask for at most ${cap} at a time (asked: ${asked}) and page on with \`after\`.`, {
    extensions: { code: "PAGE_TOO_LARGE", maxPageSize: cap },
  });
}

/** A question that contradicts itself. The sentence says what to change. */
export function badInput(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: "BAD_USER_INPUT" } });
}
