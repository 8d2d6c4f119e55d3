import { levelCount } from "./parameters.js";
import type { Run } from "./run.js";

/** Counts everybody as they stand at the end of a month, for each cell and for each level. */
export function count({ stocks, workings, ledger }: Run, month: number): void {
  const { unaccredited, waitingOrFailed } = workings;
  const areas = workings.sittingsByArea.length;
  for (let level = 0; level < levelCount; level++) {
    let accredited = 0;
    let others = 0;
    for (let cell = level * areas; cell < (level + 1) * areas; cell++) {
      const fresh = (stocks.unwilling[cell] ?? 0) + (stocks.willing[cell] ?? 0);
      const failed = (stocks.waiting[cell] ?? 0) + (stocks.ready[cell] ?? 0) + (stocks.failed[cell] ?? 0);
      unaccredited[cell] = fresh;
      waitingOrFailed[cell] = failed;
      accredited += stocks.accredited[cell] ?? 0;
      others += fresh + failed;
    }
    ledger.accredited[month * levelCount + level] = accredited;
    ledger.staff[month * levelCount + level] = accredited + others;
  }
}
