import { levelCount } from "./parameters.js";
import type { Run } from "./run.js";

/** Counts everybody as they stand at the end of a month, for each cell and for each level. */
export function count({ stocks, workings, ledger }: Run, month: number): void {
  const { unaccredited, waitingOrFailed } = workings;
  const { unwilling, willing, waiting, ready, failed } = stocks;
  const areas = workings.sittingsByArea.length;
  for (let level = 0; level < levelCount; level++) {
    let accredited = 0;
    let others = 0;
    for (let cell = level * areas; cell < (level + 1) * areas; cell++) {
      const fresh = (unwilling[cell] ?? 0) + (willing[cell] ?? 0);
      const tried = (waiting[cell] ?? 0) + (ready[cell] ?? 0) + (failed[cell] ?? 0);
      unaccredited[cell] = fresh;
      waitingOrFailed[cell] = tried;
      accredited += stocks.accredited[cell] ?? 0;
      others += fresh + tried;
    }
    ledger.accredited[month * levelCount + level] = accredited;
    ledger.staff[month * levelCount + level] = accredited + others;
  }
}
