import type { Projection, Refusal } from "@plumbline/domain";

/** Why there is no cost for each person accredited; null where there is one. */
export function explainNoCost({ answered }: Projection["costPerAccredited"]): Refusal | null {
  if (answered) return null;
  const sentence =
    "In at least one draw nobody is accredited and in post, so there is nobody to share the cost among.";
  return { code: "NOT_APPLICABLE", sentence };
}

/** Why there is no range of the two-tier index; null where there is one. */
export function explainNoTwoTier({ answered }: Projection["twoTier"]["range"]): Refusal | null {
  if (answered) return null;
  const sentence =
    "In at least one draw fewer than 30 people are accredited, or fewer than 30 are not: so few are unevenly spread by accident.";
  return { code: "TOO_FEW", sentence };
}
