import type { Rule } from "./rule.js";

export const rateOfItsCountsRule: Rule = {
  slug: "rate-of-its-counts",
  name: "A rate must be that of its counts",
  summary:
    "A published rate is held against its published counts, allowing for the rounding of each. Where it cannot be theirs, an authority with unusable data was left out of the rate but not of the counts: the rate is shown, and no interval or verdict is made from the counts.",
  formula: "the rate ± half its last digit must meet the range that the counts ± half their last digit allow",
  source:
    "Plumbline; interval arithmetic (Moore, 1966). 37 regional and national cells of 2017 to 2025 fail it, no authority’s does",
  refuses: ["a count is missing or rounds to zero"],
};
