import { printSchema, type GraphQLSchema } from "graphql";

const header = "# Generated from apps/gateway by `npm run contract`. Do not edit by hand.\n\n";

/** The contract as text in the schema definition language. */
export function printContract(schema: GraphQLSchema): string {
  return `${header}${printSchema(schema)}\n`;
}
