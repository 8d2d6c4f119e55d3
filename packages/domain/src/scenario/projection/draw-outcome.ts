import type { Answer } from "@plumbline/statistics";
import type { Run } from "../model/run.js";
import { listRegionOutcomes, spreadOf, together, type AreaOutcome } from "../outcome/by-area.js";
import { costsAt, type Costs } from "../outcome/costs.js";
import { foregoneAt, type ForegoneTime } from "../outcome/foregone.js";
import { dividedAmong, twoTierOf } from "../outcome/month-outcome.js";
import { nationalAt, shareOf, type Headcounts } from "../outcome/shares.js";

/** What one draw came to for England in the month that the scenario asks about. */
export interface DrawOutcome extends Headcounts {
  readonly shareInScope: number;
  readonly costs: Costs;
  readonly costPerAccredited: Answer<number>;
  readonly dissimilarity: Answer<number>;
  /** Highest region’s share of all staff less the lowest’s. */
  readonly regionSpread: number;
  readonly foregone: ForegoneTime;
  readonly excessLeavers: number;
  /** Excess leavers a year for each person in post. */
  readonly turnoverChange: number;
}

export function toDrawOutcome(run: Run, month: number, areas: readonly AreaOutcome[]): DrawOutcome {
  const national = together(areas);
  const costs = costsAt(run, month);
  const excessLeavers = (run.ledger.leavers[month] ?? 0) - (run.ledger.baselineLeavers[month] ?? 0);
  return {
    ...national,
    shareInScope: shareOf(nationalAt(run, month, "in-scope")),
    costs,
    costPerAccredited: dividedAmong(costs.total, national.accredited),
    dissimilarity: twoTierOf(areas).dissimilarity,
    regionSpread: spreadOf(listRegionOutcomes(run, areas)),
    foregone: foregoneAt(run, month),
    excessLeavers,
    turnoverChange: perPersonYear(run, month, excessLeavers),
  };
}

/** Formula: 12 × events ÷ Σ of the staff in post at the end of each month so far. */
function perPersonYear(run: Run, month: number, events: number): number {
  let personMonths = 0;
  for (let now = 1; now <= month; now++) personMonths += nationalAt(run, now, "everyone").staff;
  return personMonths > 0 ? (12 * events) / personMonths : 0;
}
