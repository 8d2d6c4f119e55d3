import { figureFields, indicatorHeading } from "#lib/server/fragments/figures.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { sourceFields } from "#lib/server/fragments/source.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

const statementFields = graphql(
  `
    fragment StatementFields on Statement {
      text
      evidence {
        token
        start
        indicator {
          slug
          name
        }
        source {
          ...SourceFields
        }
        url
        query
      }
    }
  `,
  [sourceFields],
);

/** A figure as it is drawn among others. */
const peerFigure = graphql(
  `
    fragment PeerFigure on Observation {
      ...FigureFields
      interval {
        lower
        upper
      }
      area {
        code
        name
      }
    }
  `,
  [figureFields],
);

const briefFigure = graphql(
  `
    fragment BriefFigure on Observation {
      ...PeerFigure
      period {
        code
        label
      }
      indicator {
        ...IndicatorHeading
      }
      previous {
        ...FigureFields
        period {
          code
        }
      }
      againstBefore: verdict(benchmark: { kind: PREVIOUS_PERIOD }) {
        outcome
      }
      againstEngland: verdict {
        outcome
      }
      againstNeighbours: verdict(benchmark: { kind: STATISTICAL_NEIGHBOURS }) {
        outcome
        benchmark
      }
    }
  `,
  [figureFields, peerFigure, indicatorHeading],
);

/** The figures of England that an area's are set beside. */
const englandFigures = graphql(
  `
    fragment EnglandFigures on Area {
      turnover: observation(indicator: "turnover-rate-fte") {
        ...FigureFields
      }
      agency: observation(indicator: "agency-rate-fte") {
        ...FigureFields
      }
      vacancy: observation(indicator: "vacancy-rate-fte") {
        ...FigureFields
      }
      caseload: observation(indicator: "caseload-fte") {
        ...FigureFields
      }
      absence: observation(indicator: "absence-rate-fte") {
        ...FigureFields
      }
    }
  `,
  [figureFields],
);

export const briefQuery = graphql(
  `
    query Brief($version: String, $code: AreaCode!, $peers: AreaLevel!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        digest
        england: area(code: "E92000001") {
          ...EnglandFigures
        }
        peers: comparison(indicator: "turnover-rate-fte", selection: { level: $peers }) {
          indicator {
            ...IndicatorHeading
            source {
              ...SourceFields
            }
          }
          period {
            code
          }
          benchmark {
            ...FigureFields
          }
          rows {
            observation {
              ...PeerFigure
            }
          }
          excluded {
            ...PeerFigure
          }
        }
        briefing(area: $code) {
          area {
            code
            name
            level
            region {
              code
              name
            }
          }
          permalink
          headline {
            ...StatementFields
          }
          figures {
            ...BriefFigure
          }
          sections {
            slug
            title
            statements {
              ...StatementFields
            }
          }
          questions {
            question
            answer {
              ...StatementFields
            }
          }
        }
      }
    }
  `,
  [
    figureFields,
    releaseHeading,
    sourceFields,
    indicatorHeading,
    peerFigure,
    englandFigures,
    statementFields,
    briefFigure,
  ],
);

/** What it takes to tell why an area has no brief. */
export const standingQuery = graphql(`
  query BriefStanding($version: String, $code: AreaCode!) {
    release(version: $version) {
      workforce: indicator(slug: "turnover-rate-fte") {
        periods {
          end
        }
      }
      area(code: $code) {
        name
        level
        validFrom
        validTo
        change
        predecessors {
          ...HeirName
        }
        successors {
          ...HeirName
        }
        jointReturn {
          code
          name
        }
      }
    }
  }

  fragment HeirName on Area {
    code
    name
    jointReturn {
      code
      name
    }
  }
`);

export type BriefRelease = NonNullable<ResultOf<typeof briefQuery>["release"]>;
export type BriefFields = BriefRelease["briefing"];
export type BriefFigure = BriefFields["figures"][number];
export type StatementFields = BriefFields["headline"];
export type EvidenceFields = StatementFields["evidence"][number];
export type StandingFields = NonNullable<NonNullable<ResultOf<typeof standingQuery>["release"]>["area"]>;
