import { graphql, type ResultOf } from "../graphql.js";

/** The page that a fact of a programme's record is taken from. */
export const citedPage = graphql(`
  fragment CitedPage on Source {
    name
    publisher
    url
    kind
    standing
  }
`);

export type CitedPageFields = ResultOf<typeof citedPage>;

/** A figure of a programme's record as it may be quoted: never without its scope, its qualifier and its page. */
export const recordedFigure = graphql(
  `
    fragment RecordedFigure on ReportedFigure {
      asAt
      geography
      level
      quantity
      name
      value
      unit
      text
      scope
      ours
      note
      source {
        ...CitedPage
      }
    }
  `,
  [citedPage],
);

export type RecordedFigureFields = ResultOf<typeof recordedFigure>;
