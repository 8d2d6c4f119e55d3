import type { Answer } from "@plumbline/statistics";
import type { Run } from "../model/run.js";
import {
  listAreaOutcomes,
  listRegionOutcomes,
  spreadOf,
  together,
  type AreaOutcome,
} from "../outcome/by-area.js";
import { costsAt, type Costs } from "../outcome/costs.js";
import { foregoneAt, type ForegoneTime } from "../outcome/foregone.js";
import { dividedAmong, twoTierOf } from "../outcome/month-outcome.js";
import { nationalAt, shareOf, type Headcounts } from "../outcome/shares.js";

/** What one draw came to in the month that the scenario asks about. */
export interface DrawOutcome extends Headcounts {
  readonly shareInScope: number;
  readonly costs: Costs;
  readonly costPerAccredited: Answer<number>;
  readonly dissimilarity: Answer<number>;
  readonly regionSpread: number;
  readonly foregone: ForegoneTime;
  readonly excessLeavers: number;
  readonly areas: readonly AreaOutcome[];
  readonly regions: readonly AreaOutcome[];
}

export function toDrawOutcome(run: Run, month: number): DrawOutcome {
  const areas = listAreaOutcomes(run);
  const regions = listRegionOutcomes(run, areas);
  const national = together(areas);
  const costs = costsAt(run, month);
  return {
    ...national,
    shareInScope: shareOf(nationalAt(run, month, "in-scope")),
    costs,
    costPerAccredited: dividedAmong(costs.total, national.accredited),
    dissimilarity: twoTierOf(areas).dissimilarity,
    regionSpread: spreadOf(regions),
    foregone: foregoneAt(run, month),
    excessLeavers: (run.ledger.leavers[month] ?? 0) - (run.ledger.baselineLeavers[month] ?? 0),
    areas,
    regions,
  };
}
