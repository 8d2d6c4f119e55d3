import type { GraphQLFieldResolver } from "graphql";

/**
 * A resolver that rejects where it would throw. Where one item of a list throws at once, graphql-js leaves the promises of
 * the items before it to themselves, and one of those that rejects later with nobody listening ends the process.
 */
export function rejecting<Context>(
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, asked, context, info) => {
    try {
      return resolve(source, asked, context, info);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
