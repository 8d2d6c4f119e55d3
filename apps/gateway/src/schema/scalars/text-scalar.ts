import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

interface TextScalar {
  readonly name: string;
  readonly description: string;
}

/** A scalar that travels as a string and is a string inside too. */
export function toTextScalar({ name, description }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === "string") return value;
    throw new GraphQLError(`${name} is written as a string.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
