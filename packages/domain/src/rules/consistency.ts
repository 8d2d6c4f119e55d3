import type { Rule } from "./rule.js";

export const consistencyRule: Rule = {
  slug: "consistency",
  name: "Consistency over time",
  summary:
    "Areas have become more or less alike only where two tests agree: that of equal spread between the first and the last period, on the areas that are the same area in both, and that of the slope of the spread over every period. The first alone is fooled where staff numbers grow: chance then shrinks, and the spread with it.",
  formula:
    "Pitman–Morgan: r = corr(x + y, y − x), t = r√(k − 2)/√(1 − r²), p < 0.05; slope of τ by least squares, t test p < 0.05, of the same sign",
  source: "Pitman (1939); Morgan (1939); DerSimonian and Laird (1986); Barro and Sala-i-Martin (1992)",
  refuses: [
    "fewer than five periods can be measured",
    "fewer than three areas are the same area at both ends",
    "the indicator is a count",
  ],
};
