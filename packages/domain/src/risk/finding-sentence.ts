import type { RiskEvidence } from "./claim.js";
import type { Bearing, RiskFinding } from "./finding.js";

/** A finding as a sentence: how many tests speak for the claim and against it, or what the first test says that gives no answer. */
export function findingSentence(finding: RiskFinding, evidence: readonly RiskEvidence[]): string {
  const [speaksFor, speaksAgainst] = [count(evidence, "supports"), count(evidence, "contradicts")];
  const silent = evidence.find(({ bearing }) => bearing === "silent");
  const sentences: Readonly<Record<RiskFinding, string>> = {
    "evidence-supports": `Published evidence supports this: ${tests(speaksFor)} for it and none against.`,
    "evidence-contradicts": `Published evidence contradicts this: ${tests(speaksAgainst)} against it and none for.`,
    mixed: `Published evidence is mixed: ${tests(speaksFor)} for this claim, ${speaksAgainst} against.`,
    "cannot-tell": `Cannot tell. ${silent?.sentence ?? "This release carries nothing that could show it."}`,
  };
  return sentences[finding];
}

function count(evidence: readonly RiskEvidence[], bearing: Bearing): number {
  return evidence.filter((each) => each.bearing === bearing).length;
}

function tests(number: number): string {
  return number === 1 ? "1 test speaks" : `${number} tests speak`;
}
