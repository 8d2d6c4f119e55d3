import { levelCount } from "./parameters.js";

/**
 * National sums, one place for each month from 0. Leavers, starters, sittings and passes add up from the start; `demand` and
 * `capacity` are the month's own; `accredited` and `staff` hold three levels a month.
 */
export interface Ledger {
  readonly leavers: Float64Array;
  readonly baselineLeavers: Float64Array;
  readonly starters: Float64Array;
  readonly sittings: Float64Array;
  readonly practitionerSittings: Float64Array;
  /** Sittings weighted with the share of backfill that the department pays. */
  readonly fundedSittings: Float64Array;
  readonly passes: Float64Array;
  readonly demand: Float64Array;
  readonly capacity: Float64Array;
  readonly accredited: Float64Array;
  readonly staff: Float64Array;
}

export function toLedger(months: number): Ledger {
  const column = (width = 1) => new Float64Array((months + 1) * width);
  return {
    leavers: column(),
    baselineLeavers: column(),
    starters: column(),
    sittings: column(),
    practitionerSittings: column(),
    fundedSittings: column(),
    passes: column(),
    demand: column(),
    capacity: column(),
    accredited: column(levelCount),
    staff: column(levelCount),
  };
}

/** Adds a month's sum to a column that adds up from the start. */
export function enter(column: Float64Array, month: number, sum: number): void {
  column[month] = (column[month - 1] ?? 0) + sum;
}

/** What a month added to a column that adds up from the start. */
export function ofMonth(column: Float64Array, month: number): number {
  return month === 0 ? 0 : (column[month] ?? 0) - (column[month - 1] ?? 0);
}
