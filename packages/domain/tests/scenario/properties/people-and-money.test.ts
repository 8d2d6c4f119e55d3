import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toModelAreas } from "../../../src/scenario/model/model-area.js";
import type { ModelParameters, Prices } from "../../../src/scenario/model/parameters.js";
import { runModel } from "../../../src/scenario/model/run-model.js";
import type { MonthOutcome } from "../../../src/scenario/outcome/month-outcome.js";
import { areas, parameters } from "../arbitraries.js";
import { monthlyOutcomes } from "../monthly-outcomes.js";

const months = 24;

/** The largest step down in a series of numbers, 0 where there is none. */
function deepestFall(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.slice(1).map((number, place) => (numbers[place] ?? 0) - number));
}

test("keeps count of people: staff of a month are those before, less leavers, plus starters", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      const outcomes = monthlyOutcomes(places, taken, months);
      for (const [place, { staff, inMonth }] of outcomes.slice(1).entries()) {
        const before = outcomes[place]?.staff ?? Number.NaN;
        expect(staff).toBeCloseTo(before - inMonth.leavers + inMonth.starters, 7);
      }
    }),
  );
});

test("has everybody in one stock, and nobody owing to any", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      const lowest: number[] = [];
      runModel(toModelAreas(places), taken, {
        months,
        atMonthEnd: ({ stocks }) =>
          lowest.push(...Object.values(stocks).map((column: Float64Array) => Math.min(...column))),
      });
      expect(Math.min(...lowest)).toBeGreaterThanOrEqual(0);
      for (const { stocks, staff, levels } of monthlyOutcomes(places, taken, months)) {
        const inStocks = Object.values(stocks).reduce((sum, people: number) => sum + people, 0);
        expect(inStocks).toBeCloseTo(staff, 7);
        expect(levels[0].staff + levels[1].staff + levels[2].staff).toBeCloseTo(staff, 7);
      }
    }),
  );
});

test("serves no more than is asked for or can be held, and every sitting is passed or failed", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      for (const { inMonth, sinceStart } of monthlyOutcomes(places, taken, months)) {
        expect(inMonth.sittings).toBeLessThanOrEqual(Math.min(inMonth.capacity, inMonth.demand) + 1e-9);
        expect(sinceStart.passes).toBeGreaterThanOrEqual(0);
        expect(sinceStart.fails).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
  );
});

test("puts everybody who passed where they can be found while nobody leaves", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      const settled = places.map((place) => ({ ...place, turnover: 0 }));
      const last = monthlyOutcomes(settled, { ...taken, growth: 0 }, months).at(-1);
      expect(last?.accredited).toBeCloseTo(last?.sinceStart.passes ?? Number.NaN, 7);
      const failedOnce = (last?.stocks.waiting ?? 0) + (last?.stocks.ready ?? 0) + (last?.stocks.failed ?? 0);
      expect(failedOnce).toBeLessThanOrEqual((last?.sinceStart.fails ?? 0) + 1e-7);
    }),
  );
});

test("holds every share and index between 0 and 1", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      for (const outcome of monthlyOutcomes(places, taken, months)) {
        const { share, shareInScope, dissimilarity, information, regionSpread } = outcome;
        const indices = [dissimilarity, information].map((found) => (found.answered ? found.value : 0));
        for (const number of [share, shareInScope, regionSpread, ...indices]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    }),
  );
});

test("has the department and the authorities pay exactly what was spent", () => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      for (const { costs, areas: outcomes } of monthlyOutcomes(places, taken, months)) {
        const spent = costs.assessment + costs.fixed + costs.backfill + costs.turnover;
        const byAuthority = outcomes.reduce((sum, { unfundedCost }) => sum + unfundedCost, 0);
        expect(Math.abs(costs.department + costs.authorities - spent)).toBeLessThanOrEqual(
          1e-9 * (1 + Math.abs(spent)),
        );
        expect(Math.abs(byAuthority - costs.authorities)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(spent));
      }
    }),
  );
});

const priceNames = fc.constantFrom<keyof Prices>(
  "assessment",
  "agencyHour",
  "recruitment",
  "vacancyMonths",
  "vacancyCover",
  "agencyPremium",
  "setUp",
  "fixedMonthly",
);

test("costs as much more for each step up of a price", () => {
  fc.assert(
    fc.property(areas, parameters, priceNames, (places, taken, name) => {
      const costAt = (multiple: number) => {
        const prices = { ...taken.prices, [name]: taken.prices[name] * multiple };
        return monthlyOutcomes(places, { ...taken, prices }, months).at(-1)?.costs.total ?? Number.NaN;
      };
      const [none, once, twice] = [costAt(0), costAt(1), costAt(2)];
      expect(Math.abs(twice - 2 * once + none)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(twice));
    }),
  );
});

const running: Readonly<Record<string, (outcome: MonthOutcome) => number>> = {
  leavers: ({ sinceStart }) => sinceStart.leavers,
  baselineLeavers: ({ sinceStart }) => sinceStart.baselineLeavers,
  starters: ({ sinceStart }) => sinceStart.starters,
  sittings: ({ sinceStart }) => sinceStart.sittings,
  passes: ({ sinceStart }) => sinceStart.passes,
  assessment: ({ costs }) => costs.assessment,
  fixed: ({ costs }) => costs.fixed,
  backfill: ({ costs }) => costs.backfill,
  department: ({ costs }) => costs.department,
  foregone: ({ foregone }) => foregone.everyone,
  practitioners: ({ foregone }) => foregone.practitioners,
};

test.each(Object.entries(running))("never takes back what %s add up to", (_name, read) => {
  fc.assert(
    fc.property(
      areas,
      parameters,
      (places: Parameters<typeof monthlyOutcomes>[0], taken: ModelParameters) => {
        expect(deepestFall(monthlyOutcomes(places, taken, months).map(read))).toBeLessThanOrEqual(1e-9);
      },
    ),
  );
});
