import { graphql, type ResultOf } from "../graphql.js";

/** An assumption with its default, its standing and what it rests on. */
export const assumptionFields = graphql(`
  fragment AssumptionFields on Assumption {
    slug
    name
    unit
    low
    mode
    high
    default
    defaultLow
    defaultHigh
    changed
    standing
    basis
  }
`);

export type AssumptionFields = ResultOf<typeof assumptionFields>;
