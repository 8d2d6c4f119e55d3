import type { Answer } from "@plumbline/statistics";
import type { Percentiles } from "../draws/percentiles.js";
import type { TwoTierProjection } from "./two-tier.js";

/** England at the end of a month (ISO day): accredited share of staff in scope (0–1), and everything spent so far in pounds. */
export interface ProjectionPoint {
  readonly date: string;
  readonly accreditedShare: Percentiles;
  readonly cost: Percentiles;
}

/** An authority, a region or a fifth: accredited share of staff in scope (0–1), and what its authorities pay themselves in pounds. */
export interface PlaceProjection {
  readonly code: string;
  readonly areas: number;
  readonly accreditedShare: Percentiles;
  readonly unfundedCost: Percentiles;
}

/** The authorities with the most deprivation beside those with the least, a fifth of them each. */
export interface FifthsProjection {
  readonly poorest: PlaceProjection;
  readonly richest: PlaceProjection;
}

/**
 * What a scenario comes to: ranges over its draws. Points run from the start to the horizon; everything else is by the end of
 * `date`, the month asked about.
 */
export interface Projection {
  readonly date: string;
  readonly points: readonly ProjectionPoint[];
  readonly regions: readonly PlaceProjection[];
  readonly authorities: readonly PlaceProjection[];
  readonly fifths?: FifthsProjection;
  /** People accredited and in post. */
  readonly accredited: Percentiles;
  /** Accredited share of staff in scope, 0–1. */
  readonly accreditedShare: Percentiles;
  /** Share of draws that meet the target; absent where there is none. */
  readonly targetProbability?: number;
  readonly cost: Percentiles;
  readonly departmentCost: Percentiles;
  readonly authoritiesCost: Percentiles;
  readonly costPerAccredited: Answer<Percentiles>;
  /** Practitioners’ working time that nobody backfilled, in months of one full-time person. */
  readonly foregoneFte: Percentiles;
  readonly twoTier: TwoTierProjection;
  /** Leavers beyond those who would have left anyway, and the same as a change of turnover a year (0.01 is a percentage point). */
  readonly excessLeavers: Percentiles;
  readonly turnoverChange: Percentiles;
  /** Highest region’s share of all staff accredited less the lowest’s, 0–1. */
  readonly regionSpread: Percentiles;
}
