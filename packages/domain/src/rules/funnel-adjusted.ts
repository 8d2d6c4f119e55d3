import type { Rule } from "./rule.js";

export const funnelAdjustedRule: Rule = {
  slug: "funnel-adjusted",
  name: "Funnel limits that allow for real differences",
  summary:
    "Authorities differ by more than chance would make them. These limits allow for that, so an authority outside them is unusual even among authorities that differ. Outside the 99.8% limits is exceptional; on a limit is inside.",
  formula:
    "sin²(asin√θ ± z√(1/(4n) + τ²)), with τ² from z-scores winsorised at 10% (φ and the additive method) and θ pooled over the areas shown; an area outside them must also be outside the limits of chance alone",
  source: "Spiegelhalter (2005); Spiegelhalter, Sherlaw-Johnson, Bardsley and others (2012)",
  refuses: ["fewer than ten areas have a figure", "the indicator is a count or an average"],
};
