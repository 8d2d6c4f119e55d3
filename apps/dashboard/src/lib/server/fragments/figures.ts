import { graphql } from "../graphql.js";

/** What it takes to name an indicator and print its figures. */
export const indicatorHeading = graphql(`
  fragment IndicatorHeading on Indicator {
    slug
    name
    shortName
    topic
    unit
    decimals
    polarity
  }
`);

/** A figure or the reason why there is none. */
export const figureFields = graphql(`
  fragment FigureFields on Observation {
    value
    missing {
      reason
      symbol
      explanation
    }
  }
`);

/** What a comparison found, by which rule, in words. */
export const verdictFields = graphql(`
  fragment VerdictFields on Verdict {
    outcome
    benchmark
    difference
    sentence
    rule {
      slug
      name
      summary
    }
  }
`);
