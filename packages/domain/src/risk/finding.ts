export const bearings = ["supports", "contradicts", "silent", "context"] as const;
/** What a test says of a claim. A silent one could decide and gives no answer; context never decides. */
export type Bearing = (typeof bearings)[number];

export const riskFindings = ["evidence-supports", "evidence-contradicts", "mixed", "cannot-tell"] as const;
export type RiskFinding = (typeof riskFindings)[number];

/**
 * The finding on a claim from what its tests say. Rule: claim-against-evidence.
 *
 * @example toFinding(["supports", "silent", "context"]) // "evidence-supports"
 */
export function toFinding(found: readonly Bearing[]): RiskFinding {
  const [speaksFor, speaksAgainst] = [found.includes("supports"), found.includes("contradicts")];
  if (speaksFor && speaksAgainst) return "mixed";
  if (speaksFor) return "evidence-supports";
  return speaksAgainst ? "evidence-contradicts" : "cannot-tell";
}
