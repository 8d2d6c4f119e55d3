import type { Rule } from "./rule.js";

export const funnelNaiveRule: Rule = {
  slug: "funnel-naive",
  name: "Funnel limits of chance alone",
  summary:
    "The limits within which areas would stay if all shared one underlying rate. They do not, so these limits name far too many areas: use them to see how much the allowance matters, not to judge.",
  formula: "exact binomial limits, interpolated, for fewer than 200 staff; θ ± z√(θ(1 − θ)/n) above",
  source: "Spiegelhalter (2005)",
  refuses: ["no area has a figure", "the indicator is a count or an average"],
};
