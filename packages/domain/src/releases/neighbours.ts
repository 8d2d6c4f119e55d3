import type { AreaCode } from "../areas/area-code.js";

export const closenesses = ["extremely-close", "very-close", "close", "somewhat-close", "not-close"] as const;
export type Closeness = (typeof closenesses)[number];

/** One authority's nth statistical neighbour under a named model (1 is the nearest). */
export interface StatisticalNeighbour {
  readonly model: string;
  readonly area: AreaCode;
  readonly neighbour: AreaCode;
  readonly order: number;
  readonly closeness: Closeness;
}
