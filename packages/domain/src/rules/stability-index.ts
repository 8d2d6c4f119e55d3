import type { Rule } from "./rule.js";

export const stabilityIndexRule: Rule = {
  slug: "stability-index",
  name: "Workforce stability index",
  summary:
    "A signpost to five indicators: turnover by headcount, agency rate, vacancy rate, sickness absence and caseload, each scored 0 to 100 between fixed goalposts, lower being more stable, and averaged. An area is in the most or least stable third only where its rank stays there however the five are weighted.",
  formula:
    "score 100 × (P95 − x) ÷ (P95 − P5), clipped, with goalposts at the 5th and 95th percentile of 2017 to 2019; mean of the scores; rank range from the 5th to the 95th percentile over 1,000 random weightings (MT19937, seed 42)",
  source:
    "OECD and Joint Research Centre, Handbook on Constructing Composite Indicators (2008); Saisana, Saltelli and Tarantola (2005)",
  refuses: [
    "fewer than four of the five indicators have a figure",
    "fewer than 30 social workers in post",
    "the weights are negative or not numbers, or fewer than two are above zero",
  ],
};
