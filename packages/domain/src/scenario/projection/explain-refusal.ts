import type { Refusal } from "../../refusals/refusal.js";
import type { Projection } from "./projection.js";
import { fewestOnASide } from "./two-tier.js";

/** Why there is no cost for each person accredited; undefined where there is one. */
export function explainNoCost({ costPerAccredited }: Projection): Refusal | undefined {
  if (costPerAccredited.answered) return undefined;
  const sentence =
    "In at least one draw nobody is accredited and in post, so there is nobody to share the cost among.";
  return { code: "NOT_APPLICABLE", sentence };
}

/** Why there is no range of the two-tier index; undefined where there is one. */
export function explainNoTwoTier({ twoTier }: Projection): Refusal | undefined {
  if (twoTier.range.answered) return undefined;
  const sentence = `In at least one draw fewer than ${fewestOnASide} people are accredited, or fewer than ${fewestOnASide} are not: so few are unevenly spread by accident.`;
  return { code: "TOO_FEW", sentence };
}
