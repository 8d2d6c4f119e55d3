import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import { countOfTotal, estimate, observedExpected, rate, twoGroups, weighted } from "./arbitraries.js";

const confidence = fc.constantFrom(0.8, 0.95, 0.998);
const within = (value: number, low: number, high: number) => low <= value && value <= high;

function forAnswered<T>(answered: statistics.Answer<T>, check: (value: T) => void): void {
  if (answered.answered) check(answered.value);
}

describe("intervals", () => {
  it("of a proportion contain it and stay within 0 to 1", () => {
    fc.assert(
      fc.property(countOfTotal, confidence, ({ count, total }, level) => {
        forAnswered(statistics.wilsonInterval(count, total, level), ({ lower, upper }) => {
          expect(0 <= lower && lower <= count / total && count / total <= upper && upper <= 1).toBe(true);
        });
      }),
    );
  });

  it("of a count contain it, exact and approximate alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), confidence, (count, level) => {
        for (const interval of [statistics.poissonExactInterval, statistics.byarInterval]) {
          forAnswered(interval(count, level), ({ lower, upper }) => {
            expect(lower <= count && count <= upper).toBe(true);
          });
        }
      }),
    );
  });

  it("of a difference and of a ratio contain it", () => {
    fc.assert(
      fc.property(countOfTotal, countOfTotal, (one, two) => {
        forAnswered(statistics.newcombeDifference(one, two), ({ difference, lower, upper }) => {
          expect(within(difference, lower, upper) && within(lower, -1, 1) && within(upper, -1, 1)).toBe(true);
        });
        forAnswered(statistics.rateRatioExact(one, two), ({ ratio, lower, upper }) => {
          expect(within(ratio, lower, upper)).toBe(true);
        });
      }),
    );
  });

  it("of a median slope contain it", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 4, maxLength: 12 }), (values) => {
        const line = statistics.theilSen(values.map((y, x) => ({ x, y })));
        forAnswered(line, ({ slope, lower, upper }) => expect(within(slope, lower, upper)).toBe(true));
      }),
    );
  });

  it("of the variance between units do not turn round and contain its fixed point", () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 2, maxLength: 12 }), (given) => {
        forAnswered(statistics.qProfileInterval(given), ({ lower, upper }) => {
          expect(0 <= lower && lower <= upper).toBe(true);
        });
      }),
    );
  });
});

describe("measures stay within their bounds:", () => {
  it("the Gini coefficient from 0 to 1 and Theil's indices from 0", () => {
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1 }), (units) => {
        forAnswered(statistics.gini(units), ({ gini }) => expect(within(gini, 0, 1)).toBe(true));
        forAnswered(statistics.theilT(units), (value) => expect(value).toBeGreaterThanOrEqual(0));
        forAnswered(statistics.theilL(units), (value) => expect(value).toBeGreaterThanOrEqual(0));
      }),
    );
  });

  it("segregation from 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(twoGroups, { minLength: 1 }), (units) => {
        const measures = [
          statistics.dissimilarity,
          statistics.segregationGini,
          statistics.expectedDissimilarity,
        ];
        for (const measure of measures) {
          forAnswered(measure(units), (value) => expect(within(value, 0, 1)).toBe(true));
        }
        forAnswered(statistics.isolation(units), ({ isolation, interaction }) => {
          expect(within(isolation, 0, 1) && Math.abs(isolation + interaction - 1) < 1e-12).toBe(true);
        });
      }),
    );
  });

  it("reliability, I² and the share of chance from 0 to 1, and shrunken rates between the rate and the mean", () => {
    fc.assert(
      fc.property(fc.array(countOfTotal, { minLength: 2, maxLength: 20 }), (units) => {
        forAnswered(statistics.varianceComponents(units), (parts) => {
          expect(within(parts.i2, 0, 1)).toBe(true);
          forAnswered(parts.chanceShare, (share) => expect(within(share, 0, 1)).toBe(true));
          for (const [place, { count, total }] of units.entries()) {
            expect(within(parts.reliability[place] ?? -1, 0, 1)).toBe(true);
            const ends = [count / total, parts.mean];
            const shrunken = parts.shrunken[place] ?? Number.NaN;
            expect(within(shrunken, Math.min(...ends) - 1e-12, Math.max(...ends) + 1e-12)).toBe(true);
          }
        });
      }),
    );
  });

  it("empirical Bayes rates between the relative rate and 1", () => {
    fc.assert(
      fc.property(fc.array(observedExpected, { minLength: 2, maxLength: 20 }), (units) => {
        forAnswered(statistics.empiricalBayes(units), ({ relativeRates, variance }) => {
          expect(variance).toBeGreaterThanOrEqual(0);
          for (const [place, { observed, expected }] of units.entries()) {
            const ends = [observed / expected, 1];
            const shrunken = relativeRates[place] ?? Number.NaN;
            expect(within(shrunken, Math.min(...ends) - 1e-9, Math.max(...ends) + 1e-9)).toBe(true);
          }
        });
      }),
    );
  });

  it("ranks from 1 to the number of units, adding up to what ranks add up to", () => {
    const value = fc.record({ mean: rate, standardError: rate });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
        const n = values.length;
        forAnswered(statistics.expectedRanks(values), (ranks) => {
          expect(ranks.every(({ lowest, highest }) => 1 <= lowest && lowest <= highest && highest <= n)).toBe(
            true,
          );
          expect(statistics.sumBy(ranks, (rank) => rank.expected)).toBeCloseTo((n * (n + 1)) / 2, 9);
        });
        const middles = statistics.ranksWithTies(values.map(({ mean }) => mean));
        expect(statistics.sumBy(middles, (rank) => rank.middle)).toBeCloseTo((n * (n + 1)) / 2, 9);
      }),
    );
  });

  it("probabilities from 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 3, maxLength: 12 }), (values) => {
        forAnswered(statistics.mannKendall(values), ({ p, pNormal }) => {
          expect(within(p, 0, 1) && within(pNormal, 0, 1)).toBe(true);
        });
        forAnswered(statistics.pettitt(values), ({ p }) => expect(within(p, 0, 1)).toBe(true));
      }),
    );
  });
});
