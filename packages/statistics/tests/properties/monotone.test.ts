import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import { countOfTotal, positiveRate, rate } from "./arbitraries.js";

function unweighted(values: readonly number[]): readonly statistics.Weighted[] {
  return values.map((value) => ({ value, weight: 1 }));
}

function widthOf(answered: statistics.Answer<statistics.Interval>): number {
  if (!answered.answered) throw new Error(answered.reason);
  return answered.value.upper - answered.value.lower;
}

describe("intervals and limits narrow with more people and widen with more confidence:", () => {
  it("Wilson's interval", () => {
    fc.assert(
      fc.property(countOfTotal, ({ count, total }) => {
        const width = widthOf(statistics.wilsonInterval(count, total, 0.95));
        expect(widthOf(statistics.wilsonInterval(4 * count, 4 * total, 0.95))).toBeLessThan(width);
        expect(widthOf(statistics.wilsonInterval(count, total, 0.998))).toBeGreaterThan(width);
      }),
    );
  });

  it("the normal funnel and the funnel adjusted for overdispersion, which is wider", () => {
    const target = fc.integer({ min: 1, max: 99 }).map((value) => value / 100);
    fc.assert(
      fc.property(target, fc.integer({ min: 30, max: 2000 }), (theta, total) => {
        const limits = (n: number, tau2: number) =>
          widthOf(statistics.adjustedFunnelLimits({ target: theta, transform: "arcsine", tau2 }, n, 0.95));
        expect(limits(total * 2, 0)).toBeLessThanOrEqual(limits(total, 0));
        expect(limits(total, 0.01)).toBeGreaterThanOrEqual(limits(total, 0));
        const plain = (n: number) =>
          widthOf(statistics.normalFunnelLimits({ target: theta, total: n }, 0.95));
        expect(plain(total * 2)).toBeLessThanOrEqual(plain(total));
      }),
    );
  });
});

describe("distribution functions", () => {
  const share = fc.integer({ min: 1, max: 999 }).map((value) => value / 1000);
  const shape = fc.integer({ min: 5, max: 4000 }).map((value) => value / 10);

  it("undo their quantiles", () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        expect(statistics.normalCdf(statistics.normalQuantile(p))).toBeCloseTo(p, 10);
        expect(statistics.regularisedGamma(a, statistics.regularisedGammaQuantile(a, p))).toBeCloseTo(p, 10);
        expect(statistics.regularisedBeta(a, b, statistics.regularisedBetaQuantile(a, b, p))).toBeCloseTo(
          p,
          10,
        );
        expect(statistics.chiSquaredUpperTail(statistics.chiSquaredQuantile(p, a), a)).toBeCloseTo(1 - p, 10);
      }),
    );
  });

  it("rise with their argument", () => {
    fc.assert(
      fc.property(shape, shape, share, share, (a, b, one, two) => {
        const [low, high] = [Math.min(one, two), Math.max(one, two)];
        expect(statistics.regularisedBeta(a, b, low)).toBeLessThanOrEqual(
          statistics.regularisedBeta(a, b, high) + 1e-12,
        );
        expect(statistics.regularisedGammaQuantile(a, low)).toBeLessThanOrEqual(
          statistics.regularisedGammaQuantile(a, high) * (1 + 1e-12),
        );
      }),
    );
  });
});

describe("quantiles and tests follow the data:", () => {
  it("a larger share has no smaller quantile", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1 }), rate, rate, (values, one, two) => {
        const [low, high] = [Math.min(one, two), Math.max(one, two)];
        expect(statistics.quantile(values, low)).toBeLessThanOrEqual(statistics.quantile(values, high));
      }),
    );
  });

  it("a transfer from the largest to the smallest narrows Gini and Theil", () => {
    fc.assert(
      fc.property(fc.uniqueArray(positiveRate, { minLength: 3, maxLength: 12 }), (values) => {
        const ascending = values.toSorted((a, b) => a - b);
        const [first = 0, last = 0] = [ascending[0], ascending.at(-1)];
        const moved = (last - first) / 4;
        const after = [first + moved, ...ascending.slice(1, -1), last - moved];
        const [before, then] = [
          statistics.theilT(unweighted(ascending)),
          statistics.theilT(unweighted(after)),
        ];
        if (!before.answered || !then.answered) throw new Error("no index");
        expect(then.value).toBeLessThan(before.value);
        const [giniBefore, giniThen] = [
          statistics.gini(unweighted(ascending)),
          statistics.gini(unweighted(after)),
        ];
        if (!giniBefore.answered || !giniThen.answered) throw new Error("no coefficient");
        expect(giniThen.value.gini).toBeLessThan(giniBefore.value.gini);
      }),
    );
  });

  it("a series and its mirror image in time have opposite trends and the same p", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 3, maxLength: 14 }), (values) => {
        const [one, two] = [statistics.mannKendall(values), statistics.mannKendall(values.toReversed())];
        if (!one.answered || !two.answered) throw new Error("no test");
        expect(two.value.s + one.value.s).toBe(0);
        expect(two.value.p).toBe(one.value.p);
      }),
    );
  });

  it("both ends of Pitman and Morgan's test agree whichever date comes first", () => {
    const pair = fc.record({ before: positiveRate, after: positiveRate });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 20 }), (pairs) => {
        const one = statistics.pitmanMorgan(pairs);
        const two = statistics.pitmanMorgan(
          pairs.map(({ before, after }) => ({ before: after, after: before })),
        );
        if (!one.answered || !two.answered) return;
        expect(one.value.r).toBeCloseTo(-two.value.r, 9);
        expect(one.value.p).toBeCloseTo(two.value.p, 9);
      }),
    );
  });
});
