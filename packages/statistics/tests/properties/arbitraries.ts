import * as fc from "fast-check";
import type { TwoGroups } from "../../src/index.js";

/** A rate with plain digits, so that laws hold beyond rounding. */
export const rate = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
export const positiveRate = fc.integer({ min: 1, max: 10_000 }).map((value) => value / 10_000);

export const countOfTotal = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), rate)
  .map(([total, share]) => ({ count: Math.round(total * share), total }));

export const weighted = fc.record({ value: rate, weight: fc.integer({ min: 1, max: 500 }) });
export const weightedAboveZero = fc.record({ value: positiveRate, weight: fc.integer({ min: 1, max: 500 }) });

export const observedExpected = fc.record({
  observed: fc.integer({ min: 0, max: 400 }),
  expected: fc.integer({ min: 1, max: 4000 }).map((value) => value / 10),
});

export const estimate = fc.record({
  estimate: fc.integer({ min: -1000, max: 1000 }).map((value) => value / 100),
  variance: fc.integer({ min: 1, max: 1000 }).map((value) => value / 100),
});

export const twoGroups: fc.Arbitrary<TwoGroups> = fc.record({
  members: fc.integer({ min: 0, max: 80 }),
  others: fc.integer({ min: 0, max: 400 }),
});

export const pairOfRates = fc.record({ before: positiveRate, after: positiveRate });

export const point = fc.record({ x: fc.integer({ min: 0, max: 40 }), y: rate });

export const component = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 8 });

export const group = fc.constantFrom("north", "south", "east", "west");

/** A list with a shuffled copy of itself. */
export function shuffled<T>(item: fc.Arbitrary<T>, minLength: number) {
  return fc
    .array(item, { minLength, maxLength: 25 })
    .chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
      ),
    );
}
