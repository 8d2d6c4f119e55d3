import { indicatorHeading } from "#lib/server/fragments/figures.js";
import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { printDistances, printSigned } from "./figure-case.js";
import type { WorkExample } from "./worked-example.js";

const participationQuery = graphql(`
  query ParticipationExample($version: String) {
    release(version: $version) {
      programmes {
        name
        country: participation(level: COUNTRY) {
          atLeast
          namedSites
        }
        participation(level: REGION) {
          atLeast
          atMost
          namedSites
          authorities
          area {
            name
          }
        }
      }
    }
  }
`);

export const workParticipationBounds: WorkExample = async ({ version }) => {
  const { release } = await ask(participationQuery, { version });
  const programme = release?.programmes.find(({ participation }) => participation.length > 0);
  if (programme === undefined) return undefined;
  const { name, country, participation } = programme;
  return {
    title: `Who took part in the ${name}, by region`,
    given: [
      ...country.flatMap(({ atLeast, namedSites }) => [
        { label: "Sites in all, trusts included", text: String(atLeast) },
        { label: "Of them named by a public page", text: String(namedSites) },
      ]),
      ...participation.map(({ area, namedSites, authorities }) => ({
        label: `${area.name}, named sites of authorities`,
        text: `${namedSites} of ${authorities}`,
      })),
    ],
    found: participation.map(({ area, atLeast, atMost }) => ({
      label: area.name,
      text: atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`,
    })),
    sentence: "Where nobody has named all the sites, the truth lies somewhere between the two numbers.",
    kind: "REPORTED",
    query: showQuery(participationQuery, { version }),
    seen: { label: "the record of the programme", href: "/rollout" },
  };
};

const effectQuery = graphql(
  `
    query EffectExample($version: String) {
      release(version: $version) {
        programmes {
          name
          effect(indicator: "turnover-rate-fte") {
            indicator {
              ...IndicatorHeading
            }
            checks {
              slug
              passed
              sentence
            }
            estimate
            interval {
              lower
              upper
            }
            sentence
          }
        }
      }
    }
  `,
  [indicatorHeading],
);

export const workProgrammeEffect: WorkExample = async ({ version }) => {
  const { release } = await ask(effectQuery, { version });
  const programme = release?.programmes.find(({ effect }) => effect.checks.length > 0);
  if (programme === undefined) return undefined;
  const { indicator, checks, estimate, interval, sentence } = programme.effect;
  return {
    title: `${indicator.shortName} and the ${programme.name}`,
    given: checks.map(({ passed, sentence: label }) => ({ label, text: passed ? "yes" : "no" })),
    found: [
      {
        label: "Change in sites less change elsewhere",
        text: estimate === null ? "none given" : printSigned(estimate, indicator),
      },
      ...(interval
        ? [{ label: "Its 95% interval, in percentage points", text: printDistances(interval, indicator) }]
        : []),
    ],
    sentence,
    query: showQuery(effectQuery, { version }),
    seen: { label: "sites against other authorities", href: "/rollout" },
  };
};
