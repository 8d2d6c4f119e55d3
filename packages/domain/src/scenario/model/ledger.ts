import { levelCount } from "./parameters.js";

/** National sums that add up from the start, one place for each month from 0. */
export interface RunningSums {
  readonly leavers: Float64Array;
  readonly baselineLeavers: Float64Array;
  readonly starters: Float64Array;
  readonly sittings: Float64Array;
  readonly practitionerSittings: Float64Array;
  /** Sittings weighted with the share of backfill that the department pays. */
  readonly fundedSittings: Float64Array;
  readonly passes: Float64Array;
}

/** The running sums, what each month asked for and could have, and who was there at its end, three levels a month. */
export interface Ledger extends RunningSums {
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

/** Opens a month: every running sum stands where the month before left it. */
export function openMonth(ledger: Ledger, month: number): void {
  carry(ledger.leavers, month);
  carry(ledger.baselineLeavers, month);
  carry(ledger.starters, month);
  carry(ledger.sittings, month);
  carry(ledger.practitionerSittings, month);
  carry(ledger.fundedSittings, month);
  carry(ledger.passes, month);
}

function carry(column: Float64Array, month: number): void {
  column[month] = column[month - 1] ?? 0;
}

/** Adds to one place of a column. */
export function add(column: Float64Array, place: number, number: number): void {
  column[place] = (column[place] ?? 0) + number;
}

/** What a month added to a running sum. */
export function ofMonth(column: Float64Array, month: number): number {
  return (column[month] ?? 0) - (column[month - 1] ?? 0);
}
