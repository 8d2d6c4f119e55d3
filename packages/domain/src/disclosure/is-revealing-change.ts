import { isSmallCount } from "./is-small-count.js";

/**
 * Whether two successive figures of one count, laid side by side, point at 1 to 5 people.
 *
 * Rule: a change of 1 to 5 in either direction. Units: people. Source: as `isSmallCount`, applied to what is new.
 */
export function isRevealingChange(before: number, now: number): boolean {
  return isSmallCount(Math.abs(now - before));
}
