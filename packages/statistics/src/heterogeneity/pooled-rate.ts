import type { CountOfTotal } from "../interval.js";
import { sumBy } from "../summary/sum-by.js";

/** Σx/Σn. Example: 1 of 10 and 5 of 10 pool to 0.3. */
export function pooledRate(units: readonly CountOfTotal[]): number {
  return sumBy(units, (unit) => unit.count) / sumBy(units, (unit) => unit.total);
}
