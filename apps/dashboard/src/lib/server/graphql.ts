import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../../graphql-env.d.ts";

/** Types every operation against the committed contract. Nothing of it reaches a browser. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { AreaCode: string; Date: string; DateTime: string };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
