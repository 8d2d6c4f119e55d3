import { ask, sit } from "./sit.js";
import { join } from "./join.js";
import { leave } from "./leave.js";
import type { ModelAreas } from "./model-area.js";
import { levelCount, type ModelParameters } from "./parameters.js";
import { add, startRun, type Run } from "./run.js";
import { waitingIn } from "./stocks.js";

export interface RunOptions {
  readonly months: number;
  /** Called at the end of month 0 and of every month after it, while the stocks are those of that month. */
  readonly atMonthEnd?: (run: Run, month: number) => void;
}

/**
 * Runs the workforce and the programme month by month: leave, join, ask, sit. Deterministic: the same inputs give the same run.
 * Numbers are expected persons. The monthly loop allocates nothing.
 *
 * @example runModel(areas, parameters, { months: 39 }).ledger.sittings[39] // 5,233.5
 */
export function runModel(
  areas: ModelAreas,
  parameters: ModelParameters,
  { months, atMonthEnd }: RunOptions,
): Run {
  const run = startRun(areas, parameters, months);
  countStaff(run, 0);
  atMonthEnd?.(run, 0);
  for (let month = 1; month <= months; month++) {
    leave(run, month);
    join(run);
    ask(run, month);
    sit(run, month);
    countStaff(run, month);
    atMonthEnd?.(run, month);
  }
  return run;
}

function countStaff({ parameters, stocks, ledger }: Run, month: number): void {
  for (let cell = 0; cell < stocks.accredited.length; cell++) {
    const place = month * levelCount + (cell % levelCount);
    const accredited = stocks.accredited[cell] ?? 0;
    add(ledger.accredited, place, accredited);
    add(ledger.staff, place, accredited + unaccreditedIn(stocks, cell, parameters.resitLag));
  }
}

/** Everybody in a cell who is not accredited. */
export function unaccreditedIn(stocks: Run["stocks"], cell: number, resitLag: number): number {
  return (
    (stocks.unwilling[cell] ?? 0) +
    (stocks.willing[cell] ?? 0) +
    waitingIn(stocks.waiting, cell, resitLag) +
    (stocks.ready[cell] ?? 0) +
    (stocks.failed[cell] ?? 0)
  );
}
