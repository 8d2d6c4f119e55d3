import { isSmallCount } from "./is-small-count.js";

/** In a group smaller than this, that all or none are counted says something of each. */
export const smallestOpenGroup = 20;

/**
 * Whether a count tells something of everybody in its group, or of the few it leaves out: all or none of fewer than twenty,
 * or all but 1 to 5 of however many.
 *
 * Rule: A = N or A = 0 with N below 20; N − A from 1 to 5. Units: people.
 * Source: Office for National Statistics, Secure Research Service, rules for outputs (no zero and no whole in small groups).
 */
export function isClassDisclosive(count: number, group: number): boolean {
  const allOrNone = count === 0 || count === group;
  return (allOrNone && group < smallestOpenGroup) || isSmallCount(group - count);
}
