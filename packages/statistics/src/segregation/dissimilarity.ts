import { answer, noAnswer, type Answer } from "../answer.js";
import { sumBy } from "../summary/sum-by.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

/**
 * Dissimilarity: the share of one kind who would have to move for every unit to have the same mix.
 *
 * Formula: ½ Σ |Aᵢ/A − Uᵢ/U|. Units: share, 0 to 1. Source: Duncan & Duncan 1955.
 * Example: 80, 80, 20, 20 accredited and 20, 20, 80, 80 not give 0.6.
 */
export function dissimilarity(units: readonly TwoGroups[]): Answer<number> {
  const totals = totalTwoGroups(units);
  if (totals.total === 0) return noAnswer("not-applicable");
  if (totals.members === 0 || totals.others === 0) return noAnswer("one-kind-only");
  const moved = sumBy(totals.units, (unit) =>
    Math.abs(unit.members / totals.members - unit.others / totals.others),
  );
  return answer(Math.min(1, moved / 2));
}
