import { answer, mapAnswer, noAnswer, type Answer } from "../answer.js";
import type { Grouped } from "../dispersion/decomposition.js";
import { sumBy } from "../summary/sum-by.js";
import { informationIndex } from "./information-index.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

export type InformationParts = { readonly total: number; readonly between: number; readonly within: number };

export type InformationDecomposition = {
  readonly mutualInformation: InformationParts;
  readonly h: Answer<InformationParts>;
};

/**
 * Theil's information index split into differences between groups of units and within them.
 *
 * Formula: M = M between group totals + Σ (N_g/N) M_g; parts of H are the parts of M over E. Units: nats; H 0 to 1.
 * Source: Theil 1972; Mora & Ruiz-Castillo 2011. Example: with one group everything is within.
 */
export function informationDecomposition(
  units: readonly Grouped<TwoGroups>[],
): Answer<InformationDecomposition> {
  const whole = informationIndex(units);
  if (!whole.answered) return whole;
  const groups = [...Map.groupBy(units, (unit) => unit.group).values()];
  const betweenGroups = informationIndex(groups.map(totalTwoGroups));
  if (!betweenGroups.answered) return betweenGroups;
  const total = totalTwoGroups(units).total;
  const within = sumBy(groups, (members) => {
    const inside = informationIndex(members);
    const size = totalTwoGroups(members).total;
    return inside.answered ? (size / total) * inside.value.mutualInformation : 0;
  });
  const parts = {
    total: whole.value.mutualInformation,
    between: betweenGroups.value.mutualInformation,
    within,
  };
  return answer({ mutualInformation: parts, h: toShares(parts, whole.value.entropy) });
}

function toShares(parts: InformationParts, entropy: number): Answer<InformationParts> {
  if (entropy === 0) return noAnswer("one-kind-only");
  return mapAnswer(answer(parts), ({ total, between, within }) => ({
    total: total / entropy,
    between: between / entropy,
    within: within / entropy,
  }));
}
