import { add } from "./ledger.js";
import { levelCount } from "./parameters.js";
import type { Run } from "./run.js";

/**
 * Sittings are rationed alike everywhere, and end in a pass or a fail.
 *
 * Formula: f = min(1, C ÷ Σ(d₁ + d₂)); t₁ = f d₁, t₂ = f d₂; A += p₁t₁ + p₂t₂; first fails wait, or are final where only one
 * attempt is allowed; second fails are final.
 */
export function sit(run: Run, month: number): void {
  const { ledger } = run;
  const demand = ledger.demand[month] ?? 0;
  const served = demand > 0 ? Math.min(1, (ledger.capacity[month] ?? 0) / demand) : 0;
  for (let level = 0; level < levelCount; level++) {
    if (run.parameters.inScope[level] === true) assess(run, { month, level, served });
  }
  sortFails(run, month);
}

interface Session {
  readonly month: number;
  readonly level: number;
  readonly served: number;
}

function assess(
  { parameters, constants, stocks, workings, ledger }: Run,
  { month, level, served }: Session,
): void {
  const { willing, ready, accredited, failed } = stocks;
  const { firstDemand, resitDemand, failing, sittingsByArea } = workings;
  const { fundedShare } = constants;
  const areas = sittingsByArea.length;
  const passFirst = parameters.passFirst[level] ?? 0;
  const passResit = parameters.passResit[level] ?? 0;
  let sittings = 0;
  let fundedSittings = 0;
  let passes = 0;
  for (let area = 0; area < areas; area++) {
    const cell = level * areas + area;
    const first = served * (firstDemand[cell] ?? 0);
    const resit = served * (resitDemand[cell] ?? 0);
    const passing = passFirst * first + passResit * resit;
    willing[cell] = (willing[cell] ?? 0) - first;
    ready[cell] = (ready[cell] ?? 0) - resit;
    accredited[cell] = (accredited[cell] ?? 0) + passing;
    failed[cell] = (failed[cell] ?? 0) + (1 - passResit) * resit;
    failing[cell] = (1 - passFirst) * first;
    sittingsByArea[area] = (sittingsByArea[area] ?? 0) + first + resit;
    sittings += first + resit;
    fundedSittings += (fundedShare[area] ?? 0) * (first + resit);
    passes += passing;
  }
  add(ledger.sittings, month, sittings);
  if (level === 0) add(ledger.practitionerSittings, month, sittings);
  add(ledger.fundedSittings, month, fundedSittings);
  add(ledger.passes, month, passes);
}

/** Where those who failed a first sitting go: they wait, sit again at once, or have had their only attempt. */
function sortFails({ parameters, stocks, workings }: Run, month: number): void {
  const { attempts, resitLag } = parameters;
  const { failing, queue } = workings;
  if (attempts === 1) {
    addColumn(stocks.failed, failing);
  } else if (resitLag === 0) {
    addColumn(stocks.ready, failing);
  } else {
    addColumn(stocks.waiting, failing);
    queue.set(failing, (month % resitLag) * failing.length);
  }
}

function addColumn(column: Float64Array, numbers: Float64Array): void {
  for (let place = 0; place < column.length; place++) {
    column[place] = (column[place] ?? 0) + (numbers[place] ?? 0);
  }
}
