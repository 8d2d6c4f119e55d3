import type { Rule } from "./rule.js";

export const rateIntervalRule: Rule = {
  slug: "rate-interval",
  name: "Rate interval, 95%",
  summary:
    "How far chance alone could have moved a turnover rate that passes 100%: leavers are then counted as events against a stock, not as a share of it.",
  formula:
    "Byar’s limits of the count where it is 10 or more, exact Poisson limits below, each divided by the staff in post",
  source:
    "Breslow and Day (1987); Garwood (1936); Office for Health Improvement and Disparities, Fingertips guidance",
  refuses: [
    "the counts behind the figure are not published",
    "the published rate cannot be that of its published counts",
  ],
};
