import { answer, noAnswer, type Answer } from "../answer.js";
import { sumBy } from "../summary/sum-by.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

export type Isolation = {
  /** The chance that a member's colleague in the same unit is a member too. */
  readonly isolation: number;
  /** The chance that a member's colleague is not. */
  readonly interaction: number;
  /** Isolation beyond what the overall share gives. */
  readonly etaSquared: number;
};

/**
 * Isolation of one kind of people within their units.
 *
 * Formula: Σ (Aᵢ/A)(Aᵢ/nᵢ); interaction is the rest to 1; η² = (isolation − P)/(1 − P). Units: shares, 0 to 1.
 * Source: Bell 1954; Massey & Denton 1988. Example: 80, 80, 20, 20 of four hundreds give 0.68.
 */
export function isolation(units: readonly TwoGroups[]): Answer<Isolation> {
  const totals = totalTwoGroups(units);
  if (totals.total === 0) return noAnswer("not-applicable");
  if (totals.members === 0 || totals.others === 0) return noAnswer("one-kind-only");
  const alike = sumBy(
    totals.units,
    ({ members, others }) => (members / totals.members) * (members / (members + others)),
  );
  const share = totals.members / totals.total;
  return answer({
    isolation: Math.min(1, alike),
    interaction: Math.max(0, 1 - alike),
    etaSquared: Math.max(0, (alike - share) / (1 - share)),
  });
}
