/** Counts below this number of people are not shown. */
export const fewestShown = 6;

/**
 * Whether a count stands for so few people that they could be recognised: 1 to 5.
 * Zero is not small; whether it may be shown is for `isClassDisclosive` to say.
 *
 * Rule: fewer than six. Units: people. Source: Ofqual, rounding policy (2025), with the threshold raised from 5 to 6.
 */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < fewestShown;
}
