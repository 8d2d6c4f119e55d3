import type { Release } from "../releases/release.js";
import { claimAgainstEvidenceRule } from "../rules/claim-against-evidence.js";
import type { Rule } from "../rules/rule.js";
import { findProgramme } from "../programme/find-programme.js";
import type { Claim, RiskEvidence } from "./claim.js";
import { toFinding, type RiskFinding } from "./finding.js";
import { findingSentence } from "./finding-sentence.js";

/** A claim held against a release: what each test found, and the finding they make. */
export interface Assessment {
  readonly claim: Claim;
  readonly evidence: readonly RiskEvidence[];
  readonly finding: RiskFinding;
  readonly rule: Rule;
  readonly sentence: string;
}

/**
 * Holds a claim against the evidence of a release, computed now. Where the release does not carry the programme the claim is
 * about, nothing can be tested. Rule: claim-against-evidence.
 *
 * @example assessClaim(release, adultsServicesClaim).finding // "evidence-contradicts"
 */
export function assessClaim(release: Release, claim: Claim): Assessment {
  const programme = findProgramme(release, claim.programme);
  const evidence =
    programme === undefined
      ? []
      : [
          ...claim.tests.map((test) => test(release, programme)),
          ...(claim.settings ?? []).flatMap((setting) => setting(release, programme) ?? []),
        ];
  const finding = toFinding(evidence.map(({ bearing }) => bearing));
  return {
    claim,
    evidence,
    finding,
    rule: claimAgainstEvidenceRule,
    sentence: findingSentence(finding, evidence),
  };
}
