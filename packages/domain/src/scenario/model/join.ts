import { levelCount } from "./parameters.js";
import { add, type Run } from "./run.js";

/**
 * Starters take their places: some are accredited leavers of other areas, the rest are willing or not as their area’s staff were.
 *
 * Formula: f = min(1, portability × accredited leavers of the level ÷ starters of the level); A += S f,
 * V += ω S (1 − f), Z += (1 − ω) S (1 − f).
 */
export function join({ parameters, constants, stocks, workings }: Run): void {
  const { joining, joiningByLevel, accreditedLeavers } = workings;
  for (let level = 0; level < levelCount; level++) {
    const starters = joiningByLevel[level] ?? 0;
    const pool = parameters.portability * (accreditedLeavers[level] ?? 0);
    const ported = starters > 0 ? Math.min(1, pool / starters) : 0;
    for (let cell = level; cell < joining.length; cell += levelCount) {
      const arriving = joining[cell] ?? 0;
      const fresh = arriving * (1 - ported);
      const willing = constants.willingShare[cell] ?? 0;
      add(stocks.accredited, cell, arriving * ported);
      add(stocks.willing, cell, willing * fresh);
      add(stocks.unwilling, cell, (1 - willing) * fresh);
    }
  }
}
