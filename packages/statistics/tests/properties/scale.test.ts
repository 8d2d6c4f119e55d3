import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import { countOfTotal, estimate, point, positiveRate, twoGroups, weightedAboveZero } from "./arbitraries.js";
import { apart } from "./plain-numbers.js";

const factor = fc.integer({ min: 1, max: 50 }).map((value) => value / 10);
const units = fc.array(weightedAboveZero, { minLength: 3, maxLength: 20 });

function scaled(given: readonly statistics.Weighted[], by: number): readonly statistics.Weighted[] {
  return given.map(({ value, weight }) => ({ value: value * by, weight }));
}

describe("relative measures do not change with the unit of the values", () => {
  it.each([
    ["gini", statistics.gini],
    ["theilT", statistics.theilT],
    ["theilL", statistics.theilL],
    ["weightedCoefficientOfVariation", statistics.weightedCoefficientOfVariation],
  ])("%s", (_, measure) => {
    fc.assert(
      fc.property(units, factor, (given, by) => {
        expect(apart(measure(scaled(given, by)), measure(given))).toEqual([]);
      }),
    );
  });
});

describe("relative measures do not change when all weights grow alike", () => {
  it.each([
    ["gini", statistics.gini],
    ["theilT", statistics.theilT],
    ["weightedCoefficientOfVariation", statistics.weightedCoefficientOfVariation],
  ])("%s", (_, measure) => {
    fc.assert(
      fc.property(units, factor, (given, by) => {
        const heavier = given.map(({ value, weight }) => ({ value, weight: weight * by }));
        expect(apart(measure(heavier), measure(given))).toEqual([]);
      }),
    );
  });
});

describe("absolute measures follow the unit and the origin of the values", () => {
  it("quantiles, ranges and deviations scale with the values and ranges ignore a shift", () => {
    fc.assert(
      fc.property(fc.array(positiveRate, { minLength: 2 }), factor, (values, by) => {
        const larger = values.map((value) => value * by + 3);
        expect(apart(statistics.quantile(larger, 0.3), statistics.quantile(values, 0.3) * by + 3)).toEqual(
          [],
        );
        expect(
          apart(statistics.interquartileRange(larger), statistics.interquartileRange(values) * by),
        ).toEqual([]);
        const deviation = statistics.medianAbsoluteDeviation(values) * by;
        expect(apart(statistics.medianAbsoluteDeviation(larger), deviation)).toEqual([]);
      }),
    );
  });

  it("the variance between units scales with the square and Q not at all", () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 3, maxLength: 15 }), factor, (given, by) => {
        const one = statistics.derSimonianLaird(given);
        const two = statistics.derSimonianLaird(
          given.map((unit) => ({ estimate: unit.estimate * by, variance: unit.variance * by ** 2 })),
        );
        if (!one.answered || !two.answered) throw new Error("no summary");
        expect(apart([two.value.q, two.value.tau2], [one.value.q, one.value.tau2 * by ** 2])).toEqual([]);
      }),
    );
  });

  it("slopes scale with y over x", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 15 }), factor, (points, by) => {
        const stretched = points.map(({ x, y }) => ({ x: 2 * x + 7, y: y * by }));
        for (const fit of [statistics.olsTrend, statistics.theilSen]) {
          const [one, two] = [fit(points), fit(stretched)];
          if (!one.answered || !two.answered) return;
          expect(apart(two.value.slope, (one.value.slope * by) / 2)).toEqual([]);
        }
      }),
    );
  });
});

describe("cutting a unit into equal parts changes nothing in", () => {
  it("weighted measures of inequality", () => {
    fc.assert(
      fc.property(units, (given) => {
        const halves = given.flatMap(({ value, weight }) => [
          { value, weight: weight / 2 },
          { value, weight: weight / 2 },
        ]);
        expect(apart(statistics.theilT(halves), statistics.theilT(given))).toEqual([]);
        const [one, two] = [statistics.gini(given), statistics.gini(halves)];
        if (!one.answered || !two.answered) throw new Error("no coefficient");
        expect(apart(two.value.gini, one.value.gini)).toEqual([]);
      }),
    );
  });

  it("segregation", () => {
    fc.assert(
      fc.property(fc.array(twoGroups, { minLength: 2, maxLength: 15 }), (given) => {
        const halves = given.flatMap(({ members, others }) => [
          { members: members / 2, others: others / 2 },
          { members: members / 2, others: others / 2 },
        ]);
        for (const measure of [
          statistics.dissimilarity,
          statistics.informationIndex,
          statistics.segregationGini,
        ]) {
          expect(apart(measure(halves), measure(given))).toEqual([]);
        }
      }),
    );
  });

  it("the pooled rate", () => {
    fc.assert(
      fc.property(fc.array(countOfTotal, { minLength: 1 }), (given) => {
        const halves = given.flatMap(({ count, total }) => [
          { count: count / 2, total: total / 2 },
          { count: count / 2, total: total / 2 },
        ]);
        expect(apart(statistics.pooledRate(halves), statistics.pooledRate(given))).toEqual([]);
      }),
    );
  });
});
