import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelArea } from "../../../src/scenario/model/model-area.js";
import { everyLevel, type ModelParameters } from "../../../src/scenario/model/parameters.js";
import type { MonthOutcome } from "../../../src/scenario/outcome/month-outcome.js";
import { areas, areasTogether, evenParameters, likelyParameters, plain } from "../arbitraries.js";
import { monthlyOutcomes } from "../monthly-outcomes.js";

const months = 30;
const unit = plain(0, 1);
const up = (share: number, by: number) => share + (1 - share) * by;

type Change = (taken: ModelParameters, by: number) => ModelParameters;

const accredited = ({ accredited: people }: MonthOutcome) => people;
const sittings = ({ sinceStart }: MonthOutcome) => sinceStart.sittings;

/** How far a number of any month falls when the parameters change. */
function deepestLoss(
  places: readonly ModelArea[],
  [before, after]: readonly [ModelParameters, ModelParameters],
  read: (outcome: MonthOutcome) => number,
): number {
  const first = monthlyOutcomes(places, before, months).map(read);
  const second = monthlyOutcomes(places, after, months).map(read);
  return Math.max(...first.map((number, month) => number - (second[month] ?? Number.NaN)));
}

const raisePasses: readonly [string, Change][] = [
  ["first assessments", (taken, by) => ({ ...taken, passFirst: everyLevel(up(taken.passFirst[0], by)) })],
  ["second assessments", (taken, by) => ({ ...taken, passResit: everyLevel(up(taken.passResit[0], by)) })],
];

test.each(raisePasses)("accredits no fewer where more %s are passed", (_what, change) => {
  fc.assert(
    fc.property(areas, likelyParameters, unit, (places, taken, by) => {
      expect(deepestLoss(places, [taken, change(taken, by)], accredited)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

const keepAccredited: Change = (taken, by) => ({
  ...taken,
  attrition: { ...taken.attrition, accredited: taken.attrition.accredited * (1 - by) },
});

test("has no fewer accredited where they leave less, all areas starting together", () => {
  fc.assert(
    fc.property(areasTogether, likelyParameters, unit, (places, taken, by) => {
      expect(deepestLoss(places, [taken, keepAccredited(taken, by)], accredited)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

const help: readonly [string, Change][] = [
  [
    "more can be assessed",
    (taken, by) => ({ ...taken, capacity: { ...taken.capacity, most: taken.capacity.most + 200 * by } }),
  ],
  [
    "more leavers move to another area",
    (taken, by) => ({ ...taken, portability: up(taken.portability, by) }),
  ],
  [
    "assessments begin earlier",
    (taken, by) => ({
      ...taken,
      capacity: { ...taken.capacity, startMonth: Math.floor(taken.capacity.startMonth * (1 - by)) },
    }),
  ],
];

test.each(help)(
  "accredits no fewer where %s, all areas starting together and no result moving anybody",
  (_why, change) => {
    fc.assert(
      fc.property(areasTogether, evenParameters, unit, (places, taken, by) => {
        expect(deepestLoss(places, [taken, change(taken, by)], accredited)).toBeLessThanOrEqual(1e-9);
      }),
    );
  },
);

test("accredits no fewer where staff book sooner, all areas having the same turnover and no result moving anybody", () => {
  fc.assert(
    fc.property(areasTogether, evenParameters, unit, (places, taken, by) => {
      const alike = places.map((place) => ({ ...place, turnover: places[0]?.turnover ?? 0 }));
      const sooner = { ...taken, bookingRate: up(taken.bookingRate, by) };
      expect(deepestLoss(alike, [taken, sooner], accredited)).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("holds no fewer assessments where more staff come forward and no result moves anybody", () => {
  fc.assert(
    fc.property(areas, evenParameters, unit, (places, taken, by) => {
      const [first, second, third] = taken.uptake;
      const more: ModelParameters = { ...taken, uptake: [up(first, by), up(second, by), up(third, by)] };
      expect(deepestLoss(places, [taken, more], sittings)).toBeLessThanOrEqual(1e-9);
    }),
  );
});
