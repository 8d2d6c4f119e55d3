import type { PertRange } from "../draws/pert.js";
import type { AssumptionSlug } from "./assumption-slugs.js";

/** How well founded an assumption is: published somewhere, worked out from published figures, or supposed. */
export const assumptionStandings = ["evidence", "derived", "assumed"] as const;
export type AssumptionStanding = (typeof assumptionStandings)[number];

/** The letter that stands beside an assumption wherever it is shown. */
export const standingLetters: Readonly<Record<AssumptionStanding, string>> = {
  evidence: "E",
  derived: "D",
  assumed: "A",
};

/**
 * Something a scenario takes for given: its likeliest value, the least and most it could be (the same where it is not drawn), and
 * the limits within which a reader may set it. `phrase` is how it reads in a short list inside a sentence.
 */
export interface Assumption extends PertRange {
  readonly slug: AssumptionSlug;
  readonly name: string;
  readonly phrase: string;
  readonly unit: string;
  readonly limits: AllowedRange;
  /** Whole numbers only: a drawn value is rounded. */
  readonly whole?: true;
  readonly standing: AssumptionStanding;
  readonly basis: string;
}

export interface AllowedRange {
  readonly least: number;
  readonly most: number;
}

export const shareLimits: AllowedRange = { least: 0, most: 1 };

/** A range of one value: nothing is drawn. */
export function fixedAt(value: number): PertRange {
  return { low: value, mode: value, high: value };
}
