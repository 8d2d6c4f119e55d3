import { fewestShown } from "./is-small-count.js";

/** Counts are shown to the nearest of these. */
export const roundingBase = 5;

/** The whole numbers that a shown figure can stand for, both ends included. */
export interface CountBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A count to the nearest five, half away from zero. A total is rounded from its own count, never added up from rounded parts.
 *
 * Units: people. Source: Ofqual, rounding policy (2025). Example: 26 is shown as 25.
 */
export function roundToFive(count: number): number {
  return Math.round(count / roundingBase) * roundingBase;
}

/**
 * What a reader can infer from a count as it is shown: two people either way, zero exactly, and never fewer than six.
 *
 * Formula: half of five either way, which for whole people is two. Units: people.
 */
export function boundsOfRounded(count: number): CountBounds {
  if (count === 0) return { lower: 0, upper: 0 };
  const shown = roundToFive(count);
  const reach = (roundingBase - 1) / 2;
  return { lower: Math.max(fewestShown, shown - reach), upper: shown + reach };
}
