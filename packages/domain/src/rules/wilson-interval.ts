import type { Rule } from "./rule.js";

export const wilsonIntervalRule: Rule = {
  slug: "wilson-interval",
  name: "Wilson interval, 95%",
  summary:
    "How far chance alone could have moved a share in the year observed. Used for agency, vacancy and cover rates, and for turnover while leavers do not outnumber staff.",
  formula:
    "(2x + z² ± z √(z² + 4x(1 − x/n))) ÷ (2(n + z²)), with x the numerator, n the denominator and z = 1.95996…",
  source:
    "Wilson (1927); Newcombe (1998), method 3; Office for Health Improvement and Disparities, Fingertips guidance",
  refuses: [
    "the counts behind the figure are not published",
    "the published rate cannot be that of its published counts",
    "the figure is a count or an average",
  ],
};
