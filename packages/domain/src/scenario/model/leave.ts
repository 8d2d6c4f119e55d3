import { add } from "./ledger.js";
import { levelCount } from "./parameters.js";
import type { Run } from "./run.js";

/**
 * Attrition: in each stock the share 1 − exp(−a k ÷ 12) leaves in a month, a being the area’s turnover a year and k the
 * multiple of its kind. Starters then bring each cell back to plan.
 *
 * Formula: S = max(0, N₀(1 + g)^(m ÷ 12) − (N − leavers)); those who would have left anyway are N (1 − exp(−a ÷ 12)).
 */
export function leave(run: Run, month: number): void {
  const growth = (1 + run.parameters.growth) ** (month / 12);
  for (let level = 0; level < levelCount; level++) {
    countLeavers(run, { month, level, growth });
    takeLeavers(run, level);
  }
}

interface Step {
  readonly month: number;
  readonly level: number;
  readonly growth: number;
}

function countLeavers(
  { parameters, constants, stocks, workings, ledger }: Run,
  { month, level, growth }: Step,
): void {
  const { leavesAnyway, leavesUnaccredited, leavesAccredited, leavesFailed, startingStaff } = constants;
  const { unaccredited, waitingOrFailed, joining, excessLeaversByArea } = workings;
  const areas = excessLeaversByArea.length;
  let leavers = 0;
  let baselineLeavers = 0;
  let starters = 0;
  let accreditedLeavers = 0;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const fresh = unaccredited[cell] ?? 0;
    const failed = waitingOrFailed[cell] ?? 0;
    const accredited = stocks.accredited[cell] ?? 0;
    const staff = fresh + failed + accredited;
    const leavingAccredited = (leavesAccredited[area] ?? 0) * accredited;
    const leaving =
      (leavesUnaccredited[area] ?? 0) * fresh + (leavesFailed[area] ?? 0) * failed + leavingAccredited;
    const anyway = (leavesAnyway[area] ?? 0) * staff;
    const coming = Math.max(0, (startingStaff[cell] ?? 0) * growth - (staff - leaving));
    joining[cell] = coming;
    excessLeaversByArea[area] = (excessLeaversByArea[area] ?? 0) + leaving - anyway;
    leavers += leaving;
    baselineLeavers += anyway;
    starters += coming;
    accreditedLeavers += leavingAccredited;
  }
  const pool = parameters.portability * accreditedLeavers;
  workings.ported[level] = starters > 0 ? Math.min(1, pool / starters) : 0;
  add(ledger.leavers, month, leavers);
  add(ledger.baselineLeavers, month, baselineLeavers);
  add(ledger.starters, month, starters);
}

/** Takes the leavers of a level out of every stock. */
function takeLeavers({ constants, stocks }: Run, level: number): void {
  const { leavesUnaccredited, leavesAccredited, leavesFailed } = constants;
  const { unwilling, willing, waiting, ready, failed, accredited } = stocks;
  const areas = leavesAccredited.length;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const freshStay = 1 - (leavesUnaccredited[area] ?? 0);
    const failedStay = 1 - (leavesFailed[area] ?? 0);
    unwilling[cell] = (unwilling[cell] ?? 0) * freshStay;
    willing[cell] = (willing[cell] ?? 0) * freshStay;
    waiting[cell] = (waiting[cell] ?? 0) * failedStay;
    ready[cell] = (ready[cell] ?? 0) * failedStay;
    failed[cell] = (failed[cell] ?? 0) * failedStay;
    accredited[cell] = (accredited[cell] ?? 0) * (1 - (leavesAccredited[area] ?? 0));
  }
}
