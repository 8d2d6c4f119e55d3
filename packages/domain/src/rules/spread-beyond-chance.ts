import type { Rule } from "./rule.js";

export const spreadBeyondChanceRule: Rule = {
  slug: "spread-beyond-chance",
  name: "Spread beyond chance",
  summary:
    "Small areas differ from one another by chance even if all share one rate. This is the standard deviation between areas that is left once that is taken away: the real difference between a typical area and the average, in points.",
  formula:
    "τ² = max(0, (Q − (k − 1)) ÷ (Σw − Σw²/Σw)), w = n ÷ (θ(1 − θ)), θ pooled over every area; 95% interval from the profile of Q",
  source: "DerSimonian and Laird (1986); Viechtbauer (2007)",
  refuses: ["fewer than two areas are in the panel", "the indicator is a count or an average"],
};
