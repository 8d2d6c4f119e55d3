import { smallestOpenGroup } from "./is-class-disclosive.js";

/**
 * A share as a whole percent, from unrounded counts; undefined where it is of fewer than twenty people.
 *
 * Rule: denominator of 20 or more; half away from zero. Units: percent. Source: as `roundToFive`.
 * Example: `roundShare(13, 40)` is 33.
 */
export function roundShare(part: number, whole: number): number | undefined {
  return whole < smallestOpenGroup ? undefined : Math.round((100 * part) / whole);
}
