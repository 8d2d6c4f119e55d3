import { ask } from "#lib/server/gateway.js";
import { graphql } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
import { bearingWords, findingWords } from "#lib/words/findings.js";
import type { WorkExample } from "./worked-example.js";

const query = graphql(`
  query ClaimExample($version: String) {
    release(version: $version) {
      risks {
        claim
        finding
        sentence
        indicators {
          bearing
          sentence
        }
      }
    }
  }
`);

export const workClaimAgainstEvidence: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  const claims = release?.risks ?? [];
  const claim = claims.find(({ finding }) => finding !== "CANNOT_TELL") ?? claims[0];
  if (claim === undefined) return undefined;
  return {
    title: `The claim: ${claim.claim}`,
    given: claim.indicators.map(({ bearing, sentence }) => ({
      label: sentence,
      text: bearingWords[bearing],
    })),
    found: [{ label: "Finding", text: findingWords[claim.finding] }],
    sentence: claim.sentence,
    kind: "REPORTED",
    query: showQuery(query, { version }),
    seen: { label: "The claims of 2017", href: "/risks" },
  };
};
