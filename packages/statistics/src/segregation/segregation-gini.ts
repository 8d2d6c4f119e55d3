import { mapAnswer, noAnswer, type Answer } from "../answer.js";
import { gini } from "../dispersion/gini.js";
import { totalTwoGroups, type TwoGroups } from "./two-groups.js";

/**
 * Gini index of segregation of one kind of people over units.
 *
 * Formula: Σᵢ Σⱼ nᵢnⱼ|pᵢ − pⱼ|/(2N²P(1 − P)), the Gini coefficient of the units' shares divided by 1 − P.
 * Units: 0 to 1. Source: James & Taeuber 1985. Example: 80, 80, 20, 20 of four hundreds give 0.6.
 */
export function segregationGini(units: readonly TwoGroups[]): Answer<number> {
  const totals = totalTwoGroups(units);
  if (totals.total === 0) return noAnswer("not-applicable");
  if (totals.members === 0 || totals.others === 0) return noAnswer("one-kind-only");
  const shares = totals.units.map(({ members, others }) => ({
    value: members / (members + others),
    weight: members + others,
  }));
  return mapAnswer(gini(shares), (answered) => Math.min(1, (answered.gini * totals.total) / totals.others));
}
