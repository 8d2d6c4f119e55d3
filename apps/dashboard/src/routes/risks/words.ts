import { listWords } from "@plumbline/domain";
import type { FindingName } from "#lib/words/findings.js";

const endings: Readonly<Record<FindingName, (count: number) => string>> = {
  EVIDENCE_SUPPORTS: (count) => `supports ${count}`,
  EVIDENCE_CONTRADICTS: (count) => `contradicts ${count}`,
  MIXED: (count) => `is mixed on ${count}`,
  CANNOT_TELL: (count) => `cannot tell on ${count}`,
};

const order = ["EVIDENCE_SUPPORTS", "EVIDENCE_CONTRADICTS", "MIXED", "CANNOT_TELL"] as const;

/** How many claims met which finding: "Of 9 claims, published evidence supports 2, contradicts 1 and cannot tell on 6." */
export function countFindings(claims: readonly { readonly finding: FindingName }[]): string {
  const counted = order.flatMap((finding) => {
    const count = claims.filter((claim) => claim.finding === finding).length;
    return count === 0 ? [] : [endings[finding](count)];
  });
  return counted.length === 0
    ? "No claim is tested here."
    : `Of ${claims.length} claims, published evidence ${listWords(counted)}.`;
}
