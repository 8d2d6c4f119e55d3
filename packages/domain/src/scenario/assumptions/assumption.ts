import type { Range } from "../draws/pert.js";
import type { AssumptionSlug } from "./assumption-slugs.js";

/** How well founded an assumption is: published somewhere, worked out from published figures, or supposed. */
export const standings = ["evidence", "derived", "assumed"] as const;
export type Standing = (typeof standings)[number];

/** The letter that stands beside an assumption wherever it is shown. */
export const standingLetters: Readonly<Record<Standing, string>> = {
  evidence: "E",
  derived: "D",
  assumed: "A",
};

/**
 * Something a scenario takes for given: its likeliest value, the least and most it could be (the same where it is not drawn), and
 * the limits within which a reader may set it. `phrase` is how it reads in a short list inside a sentence.
 */
export interface Assumption extends Range {
  readonly slug: AssumptionSlug;
  readonly name: string;
  readonly phrase: string;
  readonly unit: string;
  readonly limits: Limits;
  /** Whole numbers only: a drawn value is rounded. */
  readonly whole?: true;
  readonly standing: Standing;
  readonly basis: string;
}

export interface Limits {
  readonly least: number;
  readonly most: number;
}

export const shareLimits: Limits = { least: 0, most: 1 };

/** A range of one value: nothing is drawn. */
export function fixedAt(value: number): Range {
  return { low: value, mode: value, high: value };
}
