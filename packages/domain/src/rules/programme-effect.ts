import type { Rule } from "./rule.js";

export const programmeEffectRule: Rule = {
  slug: "programme-effect",
  name: "Sites against other authorities",
  summary:
    "What changed in sites after they joined, less what changed elsewhere. Before anything is said, three things are asked: are the sites known, did sites and others stand at the same level, and did they move alike before the first site joined? Where any answer is no, no effect is given: sites that began lower would have risen anyway.",
  formula:
    "difference in differences of authority means, with Welch’s 95% interval; unnamed sites at most a tenth of the authorities compared with; Welch’s interval of the difference in level and in yearly change before joining must hold zero; authorities of 30 staff or more in every period used",
  source: "Card and Krueger (1994); Welch (1947); Roth (2022) on tests of earlier trends",
  refuses: [
    "more than a tenth of the authorities compared with may be sites that nobody has named",
    "sites and others stood apart by more than chance before the first site joined",
    "fewer than two periods lie before the first site joined, or sites and others moved apart in them",
    "no whole period lies between the last joining and the end of the programme",
    "fewer than five sites, or five others, have a figure in every period used",
    "the indicator is a count",
  ],
};
