import { levelCount } from "./parameters.js";
import type { Run } from "./run.js";

/**
 * Starters take their places: some are accredited leavers of other areas, the rest are willing or not as their area’s staff were.
 *
 * Formula: f = min(1, portability × accredited leavers of the level ÷ starters of the level); A += S f,
 * V += ω S (1 − f), Z += (1 − ω) S (1 − f).
 */
export function join({ constants, stocks, workings }: Run): void {
  const { unwilling, willing, accredited } = stocks;
  const { joining } = workings;
  const { willingShare } = constants;
  const areas = workings.sittingsByArea.length;
  for (let level = 0; level < levelCount; level++) {
    const ported = workings.ported[level] ?? 0;
    for (let cell = level * areas; cell < (level + 1) * areas; cell++) {
      const coming = joining[cell] ?? 0;
      const willingPart = willingShare[cell] ?? 0;
      const fresh = coming * (1 - ported);
      accredited[cell] = (accredited[cell] ?? 0) + coming * ported;
      willing[cell] = (willing[cell] ?? 0) + willingPart * fresh;
      unwilling[cell] = (unwilling[cell] ?? 0) + (1 - willingPart) * fresh;
    }
  }
}
