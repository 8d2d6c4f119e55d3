import type { Rule } from "./rule.js";

export const newcombeDifferenceRule: Rule = {
  slug: "newcombe-difference",
  name: "Interval of a difference",
  summary:
    "Two figures that both carry chance differ where the 95% interval of their difference leaves out zero. Used against another authority and against the period before. The same staff can stand in both periods, so over time it is approximate.",
  formula:
    "d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²), with l and u the Wilson limits of each share",
  source: "Newcombe (1998), method 10",
  refuses: [
    "either figure is missing or has no published counts",
    "either published rate cannot be that of its counts",
    "leavers outnumber staff in either figure",
  ],
};
