import type { Rule } from "./rule.js";

export const deprivationGapRule: Rule = {
  slug: "deprivation-gap",
  name: "Gap by deprivation",
  summary:
    "Authorities are put in order from most to least deprived. The gap is the pooled rate of the most deprived fifth less that of the least deprived fifth. The slope index says the same with every authority: the line through ten groups, read at its two ends. Both speak of places, not of people.",
  formula:
    "gap p₁ − p₅ with Newcombe’s interval; slope by weighted least squares of the group rate on its ridit, weights by staff, interval from 10,000 draws of the group rates (MT19937, seed 1)",
  source:
    "Mackenbach and Kunst (1997); Office for Health Improvement and Disparities, slope index guidance; Newcombe (1998)",
  refuses: [
    "fewer than ten authorities have a figure and a deprivation rank",
    "the indicator is a count",
    "the release carries no deprivation figures",
  ],
};
