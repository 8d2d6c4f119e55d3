import {
  answer,
  dissimilarity,
  informationIndex,
  noAnswer,
  sum,
  weightedCoefficientOfVariation,
  type Answer,
} from "@plumbline/statistics";
import { ofMonth } from "../model/ledger.js";
import type { ByLevel } from "../model/parameters.js";
import type { Run } from "../model/run.js";
import { listAreaOutcomes, listRegionOutcomes, spreadOf, together, type AreaOutcome } from "./by-area.js";
import { costsAt, type Costs } from "./costs.js";
import { foregoneAt, type ForegoneTime } from "./foregone.js";
import { levelsAt, nationalAt, shareOf, type Headcounts } from "./shares.js";

/** People of England by where they stand. */
export interface StockTotals {
  readonly unwilling: number;
  readonly willing: number;
  readonly waiting: number;
  readonly ready: number;
  readonly failed: number;
  readonly accredited: number;
}

/** Movements of people, in a month or from the start. */
export interface Movements {
  readonly leavers: number;
  readonly baselineLeavers: number;
  readonly starters: number;
  readonly sittings: number;
}

/** England, its regions and its authorities at the end of a month of one run. Shares are of all staff unless they say in scope. */
export interface MonthOutcome extends Headcounts {
  readonly month: number;
  readonly share: number;
  readonly shareInScope: number;
  readonly stocks: StockTotals;
  readonly levels: ByLevel<Headcounts>;
  readonly dissimilarity: Answer<number>;
  readonly information: Answer<number>;
  readonly regions: readonly AreaOutcome[];
  readonly regionSpread: number;
  /** Standard deviation of the authorities’ shares, each counting with its staff. */
  readonly spreadOfAreas: number;
  readonly areas: readonly AreaOutcome[];
  readonly sinceStart: Movements & { readonly passes: number; readonly fails: number };
  readonly inMonth: Movements & { readonly demand: number; readonly capacity: number };
  readonly excessLeavers: number;
  readonly costs: Costs;
  readonly costPerAccredited: Answer<number>;
  readonly costPerPass: Answer<number>;
  readonly foregone: ForegoneTime;
}

/** Everything a run can say about the month it has just ended. */
export function toMonthOutcome(run: Run, month: number): MonthOutcome {
  const areas = listAreaOutcomes(run);
  const regions = listRegionOutcomes(run, areas);
  const national = together(areas);
  const costs = costsAt(run, month);
  const sinceStart = movementsOf(run, (column) => column[month] ?? 0);
  const passes = run.ledger.passes[month] ?? 0;
  return {
    month,
    ...national,
    share: shareOf(national),
    shareInScope: shareOf(nationalAt(run, month, "in-scope")),
    stocks: stockTotals(run),
    levels: levelsAt(run, month),
    ...twoTierOf(areas),
    regions,
    regionSpread: spreadOf(regions),
    spreadOfAreas: spreadOfAreas(areas),
    areas,
    sinceStart: { ...sinceStart, passes, fails: sinceStart.sittings - passes },
    inMonth: {
      ...movementsOf(run, (column) => ofMonth(column, month)),
      demand: run.ledger.demand[month] ?? 0,
      capacity: run.ledger.capacity[month] ?? 0,
    },
    excessLeavers: sinceStart.leavers - sinceStart.baselineLeavers,
    costs,
    costPerAccredited: dividedAmong(costs.total, national.accredited),
    costPerPass: dividedAmong(costs.total, passes),
    foregone: foregoneAt(run, month),
  };
}

/** How unevenly the accredited are spread over areas; no answer where everybody is, or nobody. */
export function twoTierOf(areas: readonly Headcounts[]): Pick<MonthOutcome, "dissimilarity" | "information"> {
  const units = areas.map(({ accredited, staff }) => ({ members: accredited, others: staff - accredited }));
  const information = informationIndex(units);
  return {
    dissimilarity: dissimilarity(units),
    information: information.answered ? information.value.h : information,
  };
}

/** Money per person; no answer where there is nobody. */
export function dividedAmong(pounds: number, people: number): Answer<number> {
  return people > 0 ? answer(pounds / people) : noAnswer("not-applicable");
}

function spreadOfAreas(areas: readonly Headcounts[]): number {
  const units = areas.map((area) => ({ value: shareOf(area), weight: area.staff }));
  const relative = weightedCoefficientOfVariation(units);
  return relative.answered ? relative.value * shareOf(together(areas)) : 0;
}

function movementsOf({ ledger }: Run, read: (column: Float64Array) => number): Movements {
  return {
    leavers: read(ledger.leavers),
    baselineLeavers: read(ledger.baselineLeavers),
    starters: read(ledger.starters),
    sittings: read(ledger.sittings),
  };
}

function stockTotals({ stocks }: Run): StockTotals {
  return {
    unwilling: sum(stocks.unwilling),
    willing: sum(stocks.willing),
    waiting: sum(stocks.waiting),
    ready: sum(stocks.ready),
    failed: sum(stocks.failed),
    accredited: sum(stocks.accredited),
  };
}
