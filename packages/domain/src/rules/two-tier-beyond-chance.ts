import type { Rule } from "./rule.js";

export const twoTierBeyondChanceRule: Rule = {
  slug: "two-tier-beyond-chance",
  name: "Two-tier index beside chance",
  summary:
    "How unevenly accredited staff are spread over authorities: the share of them who would have to move for every authority to have the same mix (dissimilarity), always beside what chance alone would give. It says nothing of how many are accredited: one in twenty everywhere is no unevenness at all.",
  formula:
    "D = ½ Σ |Aᵢ/A − Uᵢ/U| over authorities with both counts shown, to the nearest five; by chance, the exact mean of D with accredited staff dealt out at random over the same authorities",
  source: "Duncan and Duncan (1955); Carrington and Troske (1997)",
  refuses: [
    "fewer than 30 staff are accredited, or fewer than 30 are not",
    "every count below region is held back",
    "levels are not told apart",
  ],
};
