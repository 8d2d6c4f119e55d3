import type { MonthOutcome } from "@plumbline/domain";
import { orNull } from "../adapter.ts";
import { namedLevels } from "./scenario-inputs.ts";

/** A month’s outcome under the names the vectors give its parts; authorities in the order of `codes`. */
export function outcomeFields(outcome: MonthOutcome, codes: readonly string[]) {
  const { sinceStart, costs, foregone, inMonth, stocks } = outcome;
  const [practitioners, supervisors, leaders] = outcome.levels;
  return {
    month: outcome.month,
    accredited: outcome.accredited,
    total: outcome.staff,
    share: outcome.share,
    shareInScope: outcome.shareInScope,
    stocks: {
      Z: stocks.unwilling,
      V: stocks.willing,
      R: stocks.waiting,
      Q: stocks.ready,
      X: stocks.failed,
      A: stocks.accredited,
    },
    levels: namedLevels([toCounts(practitioners), toCounts(supervisors), toCounts(leaders)]),
    D: orNull(outcome.dissimilarity),
    H: orNull(outcome.information),
    regionShare: Object.fromEntries(outcome.regions.map((region) => [region.code, toCounts(region).share])),
    regionSpread: outcome.regionSpread,
    laWeightedSd: outcome.spreadOfAreas,
    cum: {
      leavers: sinceStart.leavers,
      baselineLeavers: sinceStart.baselineLeavers,
      starters: sinceStart.starters,
      sittings: sinceStart.sittings,
      passes: sinceStart.passes,
      fails: sinceStart.fails,
      costAssess: costs.assessment,
      costFixed: costs.fixed,
      costBackfill: costs.backfill,
      costTurnover: costs.turnover,
      dfe: costs.department,
      la: costs.authorities,
      total: costs.total,
      fteMonthsForegone: foregone.everyone,
      frontlineFteMonthsForegone: foregone.practitioners,
    },
    costTotal: costs.total,
    costPerAccredited: orNull(outcome.costPerAccredited),
    costPerPass: orNull(outcome.costPerPass),
    capacity: inMonth.capacity,
    demand: inMonth.demand,
    served: inMonth.sittings,
    leavers: inMonth.leavers,
    baselineLeavers: inMonth.baselineLeavers,
    starters: inMonth.starters,
    la: codes.flatMap((code) =>
      outcome.areas.filter((area) => area.code === code).map((area) => ({ code, ...toCounts(area) })),
    ),
  };
}

type Counts = Pick<MonthOutcome, "accredited" | "staff">;

function toCounts({ accredited, staff }: Counts) {
  return { accredited, total: staff, share: staff > 0 ? accredited / staff : 0 };
}
