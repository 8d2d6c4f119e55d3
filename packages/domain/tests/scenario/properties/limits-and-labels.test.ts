import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthlyChance } from "../../../src/scenario/model/constants.js";
import type { ModelArea } from "../../../src/scenario/model/model-area.js";
import { everyLevel, type ModelParameters } from "../../../src/scenario/model/parameters.js";
import type { MonthOutcome } from "../../../src/scenario/outcome/month-outcome.js";
import { areas, parameters, plain } from "../arbitraries.js";
import { listMisses } from "../list-misses.js";
import { monthlyOutcomes } from "../monthly-outcomes.js";
import { outcomeNumbers } from "../outcome-numbers.js";
import { frictionless } from "../vector-parameters.js";

const months = 24;

const nobody: readonly [string, (taken: ModelParameters) => ModelParameters][] = [
  ["nobody passes", (taken) => ({ ...taken, passFirst: everyLevel(0), passResit: everyLevel(0) })],
  ["no assessment can be held", (taken) => ({ ...taken, capacity: { ...taken.capacity, most: 0 } })],
  ["nobody comes forward", (taken) => ({ ...taken, mandatory: everyLevel(false), uptake: everyLevel(0) })],
  ["no level is in scope", (taken) => ({ ...taken, inScope: everyLevel(false) })],
];

test.each(nobody)("accredits nobody and has no two-tier index where %s", (_why, change) => {
  fc.assert(
    fc.property(areas, parameters, (places, taken) => {
      for (const outcome of monthlyOutcomes(places, change(taken), months)) {
        expect(outcome.accredited).toBe(0);
        expect(outcome.dissimilarity).toEqual({ answered: false, reason: "one-kind-only" });
        expect(outcome.costPerAccredited.answered).toBe(false);
      }
    }),
  );
});

test("follows the closed form where nothing holds anybody up", () => {
  fc.assert(
    fc.property(
      plain(0.02, 0.4),
      plain(0.01, 1),
      fc.integer({ min: 30, max: 2000 }),
      (turnover, booking, headcount) => {
        const one: ModelArea = {
          code: "A",
          region: "R",
          headcount,
          turnover,
          deprivation: 0.5,
          firstMonth: 0,
        };
        const leaving = monthlyChance(turnover);
        let expected = 0;
        for (const { month, accredited } of monthlyOutcomes([one], frictionless(booking), months)) {
          if (month > 0) expected = expected * (1 - leaving) * (1 - booking) + booking * headcount;
          expect(accredited).toBeCloseTo(expected, 7);
        }
      },
    ),
  );
});

const nationalNumbers = (outcome: MonthOutcome | undefined) =>
  outcome === undefined ? {} : outcomeNumbers({ ...outcome, areas: [] });

/** One area as several with the same turnover, deprivation, region and start, holding its people between them. */
function split(place: ModelArea, parts: readonly number[]): readonly ModelArea[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, position) => ({
    ...place,
    code: `${place.code}.${position}`,
    headcount: (place.headcount * part) / total,
  }));
}

test("says the same of England whether an area is one or several alike", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(areas, parameters, parts, ([first, ...others], taken, sizes) => {
      const whole = monthlyOutcomes(first === undefined ? [] : [first, ...others], taken, months).at(-1);
      const pieces = first === undefined ? [] : split(first, sizes);
      const divided = monthlyOutcomes([...pieces, ...others], taken, months).at(-1);
      expect(listMisses(nationalNumbers(divided), nationalNumbers(whole))).toEqual([]);
    }),
  );
});

test("says of each area the same under another name and in another order", () => {
  fc.assert(
    fc.property(areas, parameters, fc.infiniteStream(fc.nat()), (places, taken, numbers) => {
      const renamed = places
        .map((place) => ({ place, name: `${numbers.next().value}-${place.code}` }))
        .map(({ place, name }) => ({ ...place, code: name }));
      const before = monthlyOutcomes(places, taken, months).at(-1);
      const after = monthlyOutcomes(renamed.toReversed(), taken, months).at(-1);
      expect(listMisses(nationalNumbers(after), nationalNumbers(before))).toEqual([]);
      for (const [position, { code }] of renamed.entries()) {
        const own = after?.areas.find((area) => area.code === code);
        expect(own?.accredited).toBeCloseTo(before?.areas[position]?.accredited ?? Number.NaN, 9);
        expect(own?.unfundedCost).toBeCloseTo(before?.areas[position]?.unfundedCost ?? Number.NaN, 5);
      }
    }),
  );
});
