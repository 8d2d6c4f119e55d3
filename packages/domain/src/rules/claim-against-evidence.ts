import type { Rule } from "./rule.js";

export const claimAgainstEvidenceRule: Rule = {
  slug: "claim-against-evidence",
  name: "A claim against the evidence",
  summary:
    "Each claim has its tests, written down with what would speak for it and what against. All that answer speak for it: the evidence supports it. All speak against: contradicts. Both: mixed. None answers: cannot tell. What only shows the setting is shown as context and decides nothing, and a claim about what a scheme causes is tested by sites against other authorities alone.",
  formula:
    "finding = supports, contradicts, mixed or cannot tell, from the set of deciding tests that answer",
  source:
    "Plumbline; the tests of each claim stand beside it and are computed from the release whenever it is read",
  refuses: ["no deciding test answers: then the finding is “cannot tell”, with what would show it"],
};
