import { clampShare } from "./constants.js";
import { levelCount, type Capacity } from "./parameters.js";
import type { Run } from "./run.js";

/**
 * Those whose waiting is over become ready to sit again; then willing and ready staff ask for a sitting where their area has started.
 *
 * Formula: Q += R_L; d₁ = booking rate × V, d₂ = Q, both 0 before the area’s first month.
 */
export function ask(run: Run, month: number): void {
  endWaiting(run, month);
  const { areas, parameters, stocks, workings, ledger } = run;
  const count = areas.firstMonth.length;
  let demand = 0;
  for (let level = 0; level < levelCount; level++) {
    for (let area = 0; area < count; area++) {
      const cell = level * count + area;
      const open = month >= (areas.firstMonth[area] ?? 0);
      const first = open ? parameters.bookingRate * (stocks.willing[cell] ?? 0) : 0;
      const resit = open ? (stocks.ready[cell] ?? 0) : 0;
      workings.firstDemand[cell] = first;
      workings.resitDemand[cell] = resit;
      demand += first + resit;
    }
  }
  ledger.demand[month] = demand;
  ledger.capacity[month] = capacityIn(parameters.capacity, month);
}

/** Moves on those who failed as many months ago as the lag and are still there; their places in the queue are free for this month. */
function endWaiting({ parameters, constants, stocks, workings }: Run, month: number): void {
  const { resitLag } = parameters;
  if (resitLag === 0) return;
  const areas = constants.staysToResit.length;
  const start = (month % resitLag) * areas * levelCount;
  for (let level = 0; level < levelCount; level++) {
    for (let area = 0; area < areas; area++) {
      const cell = level * areas + area;
      const moving = (workings.queue[start + cell] ?? 0) * (constants.staysToResit[area] ?? 0);
      stocks.ready[cell] = (stocks.ready[cell] ?? 0) + moving;
      stocks.waiting[cell] = Math.max(0, (stocks.waiting[cell] ?? 0) - moving);
    }
  }
}

/** Sittings that can be held in a month: none up to the start, then more each month until the most. Without a ramp, the most at once. */
export function capacityIn({ most, startMonth, rampMonths }: Capacity, month: number): number {
  if (rampMonths === 0) return month > startMonth ? most : 0;
  return most * clampShare((month - startMonth) / rampMonths);
}
