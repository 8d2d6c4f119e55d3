import { ask } from "./ask.js";
import { count } from "./count.js";
import { join } from "./join.js";
import { leave } from "./leave.js";
import { openMonth } from "./ledger.js";
import type { ModelAreas } from "./model-area.js";
import type { ModelParameters } from "./parameters.js";
import { startRun, type Run } from "./run.js";
import { sit } from "./sit.js";

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
  count(run, 0);
  atMonthEnd?.(run, 0);
  for (let month = 1; month <= months; month++) {
    openMonth(run.ledger, month);
    leave(run, month);
    join(run);
    ask(run, month);
    sit(run, month);
    count(run, month);
    atMonthEnd?.(run, month);
  }
  return run;
}
