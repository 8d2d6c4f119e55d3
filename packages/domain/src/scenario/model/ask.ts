import { clampShare } from "./constants.js";
import { levelCount, type Capacity } from "./parameters.js";
import type { Run } from "./run.js";

/**
 * Those whose waiting is over become ready to sit again; then willing and ready staff ask for a sitting where their area has started.
 * At a level out of scope nobody is willing, so nobody asks.
 *
 * Formula: Q += R_L; d₁ = booking rate × V, d₂ = Q, both 0 before the area’s first month.
 */
export function ask(run: Run, month: number): void {
  const { parameters, ledger } = run;
  let demand = 0;
  for (let level = 0; level < levelCount; level++) {
    if (parameters.inScope[level] !== true) continue;
    if (parameters.resitLag > 0) endWaiting(run, month, level);
    demand = countDemand(run, { month, level, demand });
  }
  ledger.demand[month] = demand;
  ledger.capacity[month] = capacityIn(parameters.capacity, month);
}

/** Moves on those who failed as many months ago as the lag and are still there; their places in the queue are free for this month. */
function endWaiting({ parameters, constants, stocks, workings }: Run, month: number, level: number): void {
  const { staysToResit } = constants;
  const { ready, waiting } = stocks;
  const { queue } = workings;
  const areas = staysToResit.length;
  const start = (month % parameters.resitLag) * ready.length;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const moving = (queue[start + cell] ?? 0) * (staysToResit[area] ?? 0);
    ready[cell] = (ready[cell] ?? 0) + moving;
    waiting[cell] = Math.max(0, (waiting[cell] ?? 0) - moving);
  }
}

interface Asking {
  readonly month: number;
  readonly level: number;
  /** What the levels before have asked for. */
  readonly demand: number;
}

/** The demand of a level on top of that of the levels before. */
function countDemand(
  { areas: { firstMonth }, parameters: { bookingRate }, stocks, workings }: Run,
  { month, level, demand }: Asking,
): number {
  const { willing, ready } = stocks;
  const { firstDemand, resitDemand } = workings;
  const areas = firstMonth.length;
  let total = demand;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const open = month >= (firstMonth[area] ?? 0);
    const first = open ? bookingRate * (willing[cell] ?? 0) : 0;
    const resit = open ? (ready[cell] ?? 0) : 0;
    firstDemand[cell] = first;
    resitDemand[cell] = resit;
    total += first + resit;
  }
  return total;
}

/** Sittings that can be held in a month: none up to the start, then more each month until the most. Without a ramp, the most at once. */
export function capacityIn({ most, startMonth, rampMonths }: Capacity, month: number): number {
  if (rampMonths === 0) return month > startMonth ? most : 0;
  return most * clampShare((month - startMonth) / rampMonths);
}
