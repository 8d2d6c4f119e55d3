import { clampShare } from "./constants.js";
import { enter } from "./ledger.js";
import { levelCount, type Capacity } from "./parameters.js";
import { add, type Run } from "./run.js";

/**
 * Those whose waiting is over become ready to sit again; then willing and ready staff ask for a sitting where their area has started.
 *
 * Formula: Q += R_L; d₁ = booking rate × V, d₂ = Q, both 0 before the area’s first month.
 */
export function ask({ areas, parameters, stocks, workings, ledger }: Run, month: number): void {
  const { resitLag, bookingRate } = parameters;
  const place = resitLag === 0 ? 0 : month % resitLag;
  let demand = 0;
  for (let cell = 0; cell < workings.firstDemand.length; cell++) {
    if (resitLag > 0) {
      add(stocks.ready, cell, stocks.waiting[cell * resitLag + place] ?? 0);
      stocks.waiting[cell * resitLag + place] = 0;
    }
    const open = month >= (areas.firstMonth[Math.floor(cell / levelCount)] ?? 0);
    const first = open ? bookingRate * (stocks.willing[cell] ?? 0) : 0;
    const resit = open ? (stocks.ready[cell] ?? 0) : 0;
    workings.firstDemand[cell] = first;
    workings.resitDemand[cell] = resit;
    demand += first + resit;
  }
  ledger.demand[month] = demand;
  ledger.capacity[month] = capacityIn(parameters.capacity, month);
}

/** Sittings that can be held in a month: none up to the start, then more each month until the most. Without a ramp, the most at once. */
export function capacityIn({ most, startMonth, rampMonths }: Capacity, month: number): number {
  if (rampMonths === 0) return month > startMonth ? most : 0;
  return most * clampShare((month - startMonth) / rampMonths);
}

/**
 * Sittings are rationed alike everywhere, and end in a pass or a fail.
 *
 * Formula: f = min(1, C ÷ Σ(d₁ + d₂)); t₁ = f d₁, t₂ = f d₂; A += p₁t₁ + p₂t₂; first fails wait, or are final where only one
 * attempt is allowed; second fails are final.
 */
export function sit(run: Run, month: number): void {
  const { parameters, constants, stocks, workings, ledger } = run;
  const demand = ledger.demand[month] ?? 0;
  const served = demand > 0 ? Math.min(1, (ledger.capacity[month] ?? 0) / demand) : 0;
  let sittings = 0;
  let practitionerSittings = 0;
  let fundedSittings = 0;
  let passes = 0;
  for (let cell = 0; cell < workings.firstDemand.length; cell++) {
    const area = Math.floor(cell / levelCount);
    const level = cell % levelCount;
    const first = served * (workings.firstDemand[cell] ?? 0);
    const resit = served * (workings.resitDemand[cell] ?? 0);
    const firstPasses = (parameters.passFirst[level] ?? 0) * first;
    const resitPasses = (parameters.passResit[level] ?? 0) * resit;
    add(stocks.willing, cell, -first);
    add(stocks.ready, cell, -resit);
    add(stocks.accredited, cell, firstPasses + resitPasses);
    add(stocks.failed, cell, resit - resitPasses);
    workings.failing[cell] = first - firstPasses;
    add(workings.sittingsByArea, area, first + resit);
    sittings += first + resit;
    practitionerSittings += level === 0 ? first + resit : 0;
    fundedSittings += (constants.fundedShare[area] ?? 0) * (first + resit);
    passes += firstPasses + resitPasses;
  }
  sortFails(run, month);
  enter(ledger.sittings, month, sittings);
  enter(ledger.practitionerSittings, month, practitionerSittings);
  enter(ledger.fundedSittings, month, fundedSittings);
  enter(ledger.passes, month, passes);
}

/** Where those who failed a first sitting go: they wait, sit again at once, or have had their only attempt. */
function sortFails(
  { parameters: { attempts, resitLag }, stocks, workings: { failing } }: Run,
  month: number,
): void {
  const place = resitLag === 0 ? 0 : month % resitLag;
  for (let cell = 0; cell < failing.length; cell++) {
    const people = failing[cell] ?? 0;
    if (attempts === 1) add(stocks.failed, cell, people);
    else if (resitLag === 0) add(stocks.ready, cell, people);
    else stocks.waiting[cell * resitLag + place] = people;
  }
}
