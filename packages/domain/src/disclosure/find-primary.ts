import type { RolloutCount } from "../rollout/rollout-count.js";
import { isClassDisclosive } from "./is-class-disclosive.js";
import { isSmallCount } from "./is-small-count.js";

/** The groups that a count must not describe whole: who could have been counted. */
const groupsOf: Readonly<Record<RolloutCount, readonly RolloutCount[]>> = {
  eligible: [],
  endorsed: ["eligible"],
  assessed: ["eligible"],
  accredited: ["eligible", "assessed"],
};

/**
 * The counts of one row that may not be shown for their own sake: small ones, and those that speak for everybody in their group.
 * What failed is what was assessed and not accredited, so accredited is held against assessed wherever assessed can be shown.
 *
 * Rule: `isSmallCount` and `isClassDisclosive`. `shown` lists the counts that the kind of area may show.
 */
export function findPrimary(
  counts: Readonly<Record<RolloutCount, number>>,
  shown: readonly RolloutCount[],
): readonly RolloutCount[] {
  return shown.filter((name) => {
    const groups = groupsOf[name].filter((group) => shown.includes(group));
    return (
      isSmallCount(counts[name]) || groups.some((group) => isClassDisclosive(counts[name], counts[group]))
    );
  });
}
