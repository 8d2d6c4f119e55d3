import type { Rule } from "./rule.js";

export const participationBoundsRule: Rule = {
  slug: "participation-bounds",
  name: "Bounds on who took part",
  summary:
    "A site counts where a public page names it. Those that nobody has named could be anywhere: a region has at least its named sites, and at most those and as many unnamed ones as it has other authorities. A plan to take part is no evidence that an authority did.",
  formula:
    "at least the named; at most named + min(all sites − all named, authorities − named), with authorities as they were on the day the sites were counted; for England both are the published number, trusts included",
  source: "Plumbline; the bounds that follow from counts alone (Manski, 2003)",
  refuses: ["the programme has not started"],
};
