import type { Rule } from "./rule.js";

export const wilsonOnRoundedCountsRule: Rule = {
  slug: "wilson-on-rounded-counts",
  name: "Wilson interval on rounded counts, 95%",
  summary:
    "How far chance alone could have moved a share of staff accredited. Returns are published to the nearest five, so the interval is that of the rounded counts; the share itself is of the counts as returned.",
  formula: "as the Wilson interval, with accredited and eligible staff each to the nearest five",
  source: "Wilson (1927); Newcombe (1998), method 3; rounding by disclosure control",
  refuses: ["either count is held back or missing", "the share is of fewer than twenty people"],
};
