import { graphql } from "../graphql.js";

/** Where a figure comes from. */
export const sourceFields = graphql(`
  fragment SourceFields on Source {
    slug
    name
    publisher
    url
    licence
    publishedOn
    vintage
    kind
  }
`);
