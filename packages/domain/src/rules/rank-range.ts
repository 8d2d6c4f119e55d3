import type { Rule } from "./rule.js";

export const rankRangeRule: Rule = {
  slug: "rank-range",
  name: "Rank as a range",
  summary:
    "Where an area could stand among those compared, given chance: one more than the number of areas clearly better, to the number that are not clearly worse. There is no single place.",
  formula:
    "[1 + areas significantly better, k − areas significantly worse], each pair at 5% with standard errors √(θ(1 − θ)/n) and θ pooled",
  source: "Goldstein and Spiegelhalter (1996); Mogstad, Romano, Shaikh and Wilhelm (2023)",
  refuses: [
    "fewer than 30 staff in the denominator",
    "the figure has no interval",
    "fewer than two areas can be ranked",
  ],
};
