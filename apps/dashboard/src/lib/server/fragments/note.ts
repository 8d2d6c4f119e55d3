import { graphql } from "#lib/server/graphql.js";

/** A note with what it is about. */
export const noteFields = graphql(`
  fragment NoteFields on Note {
    kind
    date
    author
    text
    sentence
    periods
    areas {
      code
      name
    }
    indicators {
      slug
      shortName
    }
  }
`);
