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
  const { constants, stocks, parameters } = run;
  const growth = (1 + parameters.growth) ** (month / 12);
  for (let level = 0; level < levelCount; level++) countLeavers(run, { month, level, growth });
  thin(stocks.unwilling, constants.leavesUnaccredited);
  thin(stocks.willing, constants.leavesUnaccredited);
  thin(stocks.waiting, constants.leavesFailed);
  thin(stocks.ready, constants.leavesFailed);
  thin(stocks.failed, constants.leavesFailed);
  thin(stocks.accredited, constants.leavesAccredited);
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
  const { excessLeaversByArea } = workings;
  const areas = excessLeaversByArea.length;
  let leavers = 0;
  let baselineLeavers = 0;
  let starters = 0;
  let accreditedLeavers = 0;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const unaccredited = workings.unaccredited[cell] ?? 0;
    const failed = workings.waitingOrFailed[cell] ?? 0;
    const accredited = stocks.accredited[cell] ?? 0;
    const staff = unaccredited + failed + accredited;
    const leavingAccredited = (constants.leavesAccredited[area] ?? 0) * accredited;
    const leaving =
      (constants.leavesUnaccredited[area] ?? 0) * unaccredited +
      (constants.leavesFailed[area] ?? 0) * failed +
      leavingAccredited;
    const anyway = (constants.leavesAnyway[area] ?? 0) * staff;
    const joining = Math.max(0, (constants.startingStaff[cell] ?? 0) * growth - (staff - leaving));
    workings.joining[cell] = joining;
    excessLeaversByArea[area] = (excessLeaversByArea[area] ?? 0) + leaving - anyway;
    leavers += leaving;
    baselineLeavers += anyway;
    starters += joining;
    accreditedLeavers += leavingAccredited;
  }
  const pool = parameters.portability * accreditedLeavers;
  workings.ported[level] = starters > 0 ? Math.min(1, pool / starters) : 0;
  add(ledger.leavers, month, leavers);
  add(ledger.baselineLeavers, month, baselineLeavers);
  add(ledger.starters, month, starters);
}

/** Takes leavers out of a column. */
function thin(column: Float64Array, leaves: Float64Array): void {
  const areas = leaves.length;
  for (let level = 0; level < levelCount; level++) {
    for (let area = 0; area < areas; area++) {
      const cell = level * areas + area;
      column[cell] = (column[cell] ?? 0) * (1 - (leaves[area] ?? 0));
    }
  }
}
