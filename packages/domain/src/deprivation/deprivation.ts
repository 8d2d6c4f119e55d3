import type { AreaCode } from "../areas/area-code.js";

export const deprivationBases = [
  "published",
  "mean-of-districts",
  "mean-of-members",
  "shared-districts",
] as const;
export type DeprivationBasis = (typeof deprivationBases)[number];

/**
 * How deprived an area is: the mean rank of its neighbourhoods (the higher, the more deprived) under a named index, its population
 * then, and how it came to its rank. An area with districts the index does not know as its own shares those of its successor.
 */
export interface Deprivation {
  readonly index: string;
  readonly area: AreaCode;
  readonly averageRank: number;
  readonly population: number;
  readonly basis: DeprivationBasis;
}
