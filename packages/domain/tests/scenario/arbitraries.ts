import * as fc from "fast-check";
import type { ModelArea } from "../../src/scenario/model/model-area.js";
import { everyLevel, type ByLevel, type ModelParameters } from "../../src/scenario/model/parameters.js";

/** A number with plain digits between two ends, so that laws hold beyond rounding. */
export function plain(low: number, high: number, steps = 200): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: steps }).map((step) => low + ((high - low) * step) / steps);
}

const share = plain(0, 1);

export const area: fc.Arbitrary<Omit<ModelArea, "code">> = fc.record({
  region: fc.constantFrom("R1", "R2", "R3"),
  headcount: fc.integer({ min: 1, max: 600 }),
  turnover: plain(0.02, 0.35),
  deprivation: share,
  firstMonth: fc.integer({ min: 0, max: 12 }),
});

/** One to eight areas, named in their order. */
export const areas: fc.Arbitrary<readonly ModelArea[]> = fc
  .array(area, { minLength: 1, maxLength: 8 })
  .map((places) => places.map((place, position) => ({ code: `A${position}`, ...place })));

/** Areas that all start in the same month: where they do not, accredited leavers move between areas at different stages. */
export const areasTogether = areas.map((places) => places.map((place) => ({ ...place, firstMonth: 0 })));

function byLevel<T>(value: fc.Arbitrary<T>): fc.Arbitrary<ByLevel<T>> {
  return fc.tuple(value, value, value);
}

const levelShares: fc.Arbitrary<ByLevel<number>> = fc
  .tuple(plain(0, 0.4), plain(0, 0.2))
  .map(([supervisors, leaders]) => [1 - supervisors - leaders, supervisors, leaders]);

const capacity = fc.record({
  most: plain(0, 200),
  startMonth: fc.integer({ min: 0, max: 12 }),
  rampMonths: fc.integer({ min: 0, max: 8 }),
});

const time = fc.record({
  candidateHours: plain(0, 60),
  managerHours: plain(0, 20),
  hoursPerFteMonth: plain(50, 200),
  backfillShare: share,
});

const prices = fc.record({
  assessment: plain(0, 4000),
  agencyHour: plain(0, 80),
  recruitment: plain(0, 9000),
  vacancyMonths: plain(0, 12),
  vacancyCover: share,
  agencyPremium: plain(0, 4000),
  setUp: plain(0, 9e6),
  fixedMonthly: plain(0, 9e5),
});

/** Anything the model takes, far beyond what is likely. */
export const parameters: fc.Arbitrary<ModelParameters> = fc.record({
  growth: plain(-0.1, 0.1),
  levelShares,
  inScope: byLevel(fc.boolean()),
  mandatory: byLevel(fc.boolean()),
  uptake: byLevel(share),
  uptakeFundingSensitivity: share,
  bookingRate: share,
  passFirst: byLevel(share),
  passResit: byLevel(share),
  resitLag: fc.integer({ min: 0, max: 9 }),
  attempts: fc.integer({ min: 1, max: 2 }),
  attrition: fc.record({
    unaccredited: plain(0, 3),
    accredited: plain(0, 3),
    failed: plain(0, 3),
  }),
  portability: share,
  capacity,
  time,
  prices,
  fundingBase: share,
  fundingSlope: plain(-1, 1),
});

/** Parameters whose pass rates, attrition and portability stay within the ranges that the assumptions give them. */
export const likelyParameters: fc.Arbitrary<ModelParameters> = fc
  .record({
    base: parameters,
    first: plain(0.6, 0.9),
    resit: plain(0.4, 0.8),
    accredited: plain(0.85, 1.15),
    failed: plain(1, 2.5),
    portability: plain(0.2, 0.6),
  })
  .map(({ base, first, resit, accredited, failed, portability }) => ({
    ...base,
    growth: 0,
    portability,
    passFirst: everyLevel(first),
    passResit: everyLevel(resit),
    attrition: { unaccredited: 1, accredited, failed },
  }));

/** The same where nobody leaves sooner for their result, and a re-sit is passed no more often than a first sitting. */
export const evenParameters: fc.Arbitrary<ModelParameters> = likelyParameters.map((likely) => ({
  ...likely,
  passResit: everyLevel(Math.min(likely.passFirst[0], likely.passResit[0])),
  attrition: { unaccredited: 1, accredited: 1, failed: 1 },
}));
