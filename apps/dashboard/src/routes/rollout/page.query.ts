import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { citedPage, recordedFigure } from "#lib/server/fragments/record.js";
import { releaseHeading } from "#lib/server/fragments/release.js";
import { seriesFields } from "#lib/server/fragments/series.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";

const recordFields = graphql(
  `
    fragment ProgrammeRecord on Programme {
      slug
      name
      status
      startedOn
      endedOn
      summary
      components {
        slug
        name
        description
        source {
          ...CitedPage
        }
      }
      phases {
        slug
        name
        sites
      }
      timeline {
        slug
        date
        when
        title
        text
        source {
          ...CitedPage
        }
      }
      openQuestions {
        slug
        question
        answer
      }
      figures(first: 150) {
        nodes {
          ...RecordedFigure
          equivalents {
            slug
            name
            unit
            low
            high
            note
            unitCosts {
              name
              text
              scope
              source {
                ...CitedPage
              }
            }
          }
        }
      }
    }
  `,
  [citedPage, recordedFigure],
);

const participationFields = graphql(
  `
    fragment ParticipationFields on Programme {
      england: participation(level: COUNTRY) {
        namedSites
        authorities
        atMost
        rule {
          slug
          name
        }
        source {
          ...CitedPage
        }
      }
      regions: participation(level: REGION) {
        area {
          code
          name
        }
        namedSites
        authorities
        atLeast
        atMost
      }
      authorities: participation(level: LOCAL_AUTHORITY) {
        area {
          code
          name
          region {
            code
            name
          }
          successors {
            code
          }
        }
        state
        joinedOn
        phase {
          slug
          name
        }
        source {
          ...CitedPage
        }
      }
    }
  `,
  [citedPage],
);

const effectFields = graphql(
  `
    fragment EffectFields on ProgrammeEffect {
      indicator {
        ...IndicatorHeading
      }
      sentence
      estimate
      interval {
        lower
        upper
      }
      checks {
        slug
        passed
        sentence
      }
      rule {
        slug
        name
        summary
      }
      naive {
        from {
          code
        }
        to {
          code
        }
        sentence
        groups {
          name
          areas
          before
          after
        }
      }
      sites {
        observations {
          period {
            code
          }
          value
        }
      }
      nonSites {
        observations {
          period {
            code
          }
          value
        }
      }
    }
  `,
  [indicatorHeading],
);

export const rolloutQuery = graphql(
  `
    query Rollout($version: String, $programme: String!, $indicator: String!) {
      latest: release {
        version
      }
      release(version: $version) {
        ...ReleaseHeading
        indicators {
          slug
          name
          topic
          source {
            slug
          }
        }
        england: area(code: "E92000001") {
          series(indicator: $indicator) {
            ...SeriesFields
          }
        }
        programmes {
          slug
          name
        }
        programme(slug: $programme) {
          ...ProgrammeRecord
          ...ParticipationFields
          effect(indicator: $indicator) {
            ...EffectFields
          }
          rollout {
            days
          }
        }
      }
    }
  `,
  [releaseHeading, seriesFields, recordFields, participationFields, effectFields],
);

export type RolloutRelease = NonNullable<ResultOf<typeof rolloutQuery>["release"]>;
export type ProgrammeFields = NonNullable<RolloutRelease["programme"]>;
export type RecordFigure = ProgrammeFields["figures"]["nodes"][number];
export type AuthorityParticipation = ProgrammeFields["authorities"][number];
export type EffectFields = ProgrammeFields["effect"];
