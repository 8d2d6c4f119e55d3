import { ask } from "#lib/server/gateway.js";
import { graphql, type ResultOf } from "#lib/server/graphql.js";
import { showQuery } from "#lib/server/shown-query.js";
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

type Claim = NonNullable<ResultOf<typeof query>["release"]>["risks"][number];

const bearings: Readonly<Record<Claim["indicators"][number]["bearing"], string>> = {
  SUPPORTS: "speaks for it",
  CONTRADICTS: "speaks against it",
  SILENT: "gives no answer",
  CONTEXT: "context only",
};

const findings: Readonly<Record<Claim["finding"], string>> = {
  EVIDENCE_SUPPORTS: "the evidence supports it",
  EVIDENCE_CONTRADICTS: "the evidence contradicts it",
  MIXED: "mixed",
  CANNOT_TELL: "cannot tell",
};

export const workClaimAgainstEvidence: WorkExample = async ({ version }) => {
  const { release } = await ask(query, { version });
  const claims = release?.risks ?? [];
  const claim = claims.find(({ finding }) => finding !== "CANNOT_TELL") ?? claims[0];
  if (claim === undefined) return undefined;
  return {
    title: `The claim: ${claim.claim}`,
    given: claim.indicators.map(({ bearing, sentence }) => ({ label: sentence, text: bearings[bearing] })),
    found: [{ label: "Finding", text: findings[claim.finding] }],
    sentence: claim.sentence,
    kind: "REPORTED",
    query: showQuery(query, { version }),
    seen: { label: "Methodology", href: "/methodology" },
  };
};
