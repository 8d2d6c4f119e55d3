import type { CountOfTotal } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";

/**
 * The rate of all units taken together, to which large units contribute most.
 *
 * Formula: Σx / Σn. Units: proportion. Source: Spiegelhalter 2005. Example: 1 of 10 and 5 of 10 pool to 0.3.
 */
export function pooledRate(units: readonly CountOfTotal[]): number {
  return sumBy(units, (unit) => unit.count) / sumBy(units, (unit) => unit.total);
}
