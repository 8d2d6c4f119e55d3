import { enter } from "./ledger.js";
import { levelCount } from "./parameters.js";
import { add, type Run } from "./run.js";
import { waitingIn } from "./stocks.js";

/**
 * Attrition: in each stock the share 1 − exp(−a k ÷ 12) leaves in a month, a being the area's turnover a year and k the
 * multiple of its kind. Counts leavers, those who would have left anyway, and the starters who bring each cell back to plan.
 */
export function leave(run: Run, month: number): void {
  const { constants, stocks, parameters } = run;
  countLeavers(run, month);
  thin(stocks.unwilling, constants.leavesUnaccredited);
  thin(stocks.willing, constants.leavesUnaccredited);
  thin(stocks.waiting, constants.leavesFailed, parameters.resitLag);
  thin(stocks.ready, constants.leavesFailed);
  thin(stocks.failed, constants.leavesFailed);
  thin(stocks.accredited, constants.leavesAccredited);
}

function countLeavers(run: Run, month: number): void {
  const { parameters, constants, stocks, workings, ledger } = run;
  const growth = (1 + parameters.growth) ** (month / 12);
  let allLeavers = 0;
  let allBaseline = 0;
  let allStarters = 0;
  workings.accreditedLeavers.fill(0);
  workings.joiningByLevel.fill(0);
  for (let cell = 0; cell < workings.joining.length; cell++) {
    const area = Math.floor(cell / levelCount);
    const level = cell % levelCount;
    const unaccredited = (stocks.unwilling[cell] ?? 0) + (stocks.willing[cell] ?? 0);
    const waiting = waitingIn(stocks.waiting, cell, parameters.resitLag);
    const failed = waiting + (stocks.ready[cell] ?? 0) + (stocks.failed[cell] ?? 0);
    const accredited = stocks.accredited[cell] ?? 0;
    const staff = unaccredited + failed + accredited;
    const accreditedLeavers = (constants.leavesAccredited[area] ?? 0) * accredited;
    const otherLeavers =
      (constants.leavesUnaccredited[area] ?? 0) * unaccredited + (constants.leavesFailed[area] ?? 0) * failed;
    const leavers = accreditedLeavers + otherLeavers;
    const baseline = (constants.leavesAnyway[area] ?? 0) * staff;
    const planned = (constants.startingStaff[cell] ?? 0) * growth;
    const starters = Math.max(0, planned - (staff - leavers));
    workings.joining[cell] = starters;
    add(workings.joiningByLevel, level, starters);
    add(workings.accreditedLeavers, level, accreditedLeavers);
    add(workings.excessLeaversByArea, area, leavers - baseline);
    allLeavers += leavers;
    allBaseline += baseline;
    allStarters += starters;
  }
  enter(ledger.leavers, month, allLeavers);
  enter(ledger.baselineLeavers, month, allBaseline);
  enter(ledger.starters, month, allStarters);
}

function thin(column: Float64Array, leaves: Float64Array, width = 1): void {
  const stride = levelCount * width;
  for (let area = 0; area < leaves.length; area++) {
    const stays = 1 - (leaves[area] ?? 0);
    for (let place = area * stride; place < (area + 1) * stride; place++) {
      column[place] = (column[place] ?? 0) * stays;
    }
  }
}
