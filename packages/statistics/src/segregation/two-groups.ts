import { requireNonNegative } from "../require.js";
import { StatisticsError } from "../statistics-error.js";
import { sumBy } from "../summary/sum-by.js";

/** A unit's people of one kind (accredited staff) and of the other. */
export type TwoGroups = { readonly members: number; readonly others: number };

export type TwoGroupTotals = {
  /** Units with anybody in them. */
  readonly units: readonly TwoGroups[];
  readonly members: number;
  readonly others: number;
  readonly total: number;
};

/** Adds up both kinds over the units that have anybody; throws for negative or missing numbers. */
export function totalTwoGroups(units: readonly TwoGroups[]): TwoGroupTotals {
  if (units.length === 0) throw new StatisticsError("empty", "units must not be empty");
  for (const unit of units) {
    requireNonNegative(unit.members, "members");
    requireNonNegative(unit.others, "others");
  }
  const peopled = units.filter((unit) => unit.members + unit.others > 0);
  const members = sumBy(peopled, (unit) => unit.members);
  const others = sumBy(peopled, (unit) => unit.others);
  return { units: peopled, members, others, total: members + others };
}
