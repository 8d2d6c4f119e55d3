import type { Rule } from "./rule.js";

export const recentTrendRule: Rule = {
  slug: "recent-trend",
  name: "Recent trend",
  summary:
    "A series rises or falls where the weighted slope through its last five periods differs from none at 99.8%, and keeps its direction when any one of them is left out. A break ends a series: nothing before it counts. By simulation it speaks up once in about 200 series where nothing but chance is at work.",
  formula: "v = ((U − L)/3.92)² for each period; weighted slope b; χ² = b² ÷ var(b) above 9.55",
  source: "Office for Health Improvement and Disparities, Fingertips technical guide, recent trends",
  refuses: ["fewer than five periods in a row have a figure since the last break"],
};
