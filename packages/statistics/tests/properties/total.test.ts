import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import {
  component,
  countOfTotal,
  estimate,
  group,
  observedExpected,
  pairOfRates,
  point,
  rate,
  twoGroups,
  weighted,
} from "./arbitraries.js";
import { looseNumbers } from "./plain-numbers.js";

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 50 }),
  fc.constantFrom(0, -0, 1, Number.NaN, Infinity, -Infinity, 1e308, 5e-324),
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 12 });
const confidence = fc.oneof(fc.constantFrom(0.95, 0.998), anyNumber);
const series = list(
  fc.record({ year: fc.integer({ min: 2017, max: 2026 }), value: rate, lower: rate, upper: rate }),
);
const rows = fc.array(fc.array(component, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

type Case = readonly [name: string, given: fc.Arbitrary<unknown>, call: (given: never) => unknown];

function of<T>(name: string, given: fc.Arbitrary<T>, call: (given: T) => unknown): Case {
  return [name, given, call];
}

const cases: readonly Case[] = [
  of("wilsonInterval", fc.tuple(anyNumber, anyNumber, confidence), (g) => statistics.wilsonInterval(...g)),
  of("byarInterval", fc.tuple(anyNumber, confidence), (g) => statistics.byarInterval(...g)),
  of("poissonExactInterval", fc.tuple(fc.integer({ min: -2, max: 5000 }), confidence), (g) =>
    statistics.poissonExactInterval(...g),
  ),
  of("rateInterval", fc.tuple(anyNumber, anyNumber), (g) => statistics.rateInterval(...g)),
  of("newcombeDifference", fc.tuple(countOfTotal, countOfTotal), (g) => statistics.newcombeDifference(...g)),
  of("rateRatioExact", fc.tuple(countOfTotal, countOfTotal), (g) => statistics.rateRatioExact(...g)),
  of("normalFunnelLimits", fc.tuple(anyNumber, anyNumber), ([target, total]) =>
    statistics.normalFunnelLimits({ target, total }, 0.95),
  ),
  of("exactFunnelLimits", fc.tuple(rate, fc.integer({ min: 0, max: 3000 })), ([target, total]) =>
    statistics.exactFunnelLimits({ target, total }, 0.998),
  ),
  of("countFunnelLimits", fc.double({ min: 0, max: 5000, noNaN: true }), (g) =>
    statistics.countFunnelLimits(g, 0.95),
  ),
  of("ratioFunnelLimits", fc.double({ min: 0, max: 5000, noNaN: true }), (g) =>
    statistics.ratioFunnelLimits(g, 0.95),
  ),
  of("expectedAtLimits", fc.integer({ min: -1, max: 3000 }), (g) => statistics.expectedAtLimits(g, 0.998)),
  of(
    "overdispersion",
    fc.tuple(
      list(countOfTotal),
      fc.constantFrom("arcsine", "identity"),
      fc.constantFrom("winsorise", "truncate", "none"),
    ),
    ([units, transform, mode]) =>
      statistics.overdispersion(
        units.map(({ count, total }) => ({ numerator: count, denominator: total })),
        { transform, mode, minimumUnits: 2 },
      ),
  ),
  of(
    "overdispersion of ratios",
    fc.tuple(list(observedExpected), fc.constantFrom("log", "square-root")),
    ([units, transform]) =>
      statistics.overdispersion(
        units.map(({ observed, expected }) => ({ numerator: observed, denominator: expected })),
        { transform, minimumUnits: 2 },
      ),
  ),
  of("welchDifference", fc.tuple(list(anyNumber), list(anyNumber)), (g) => statistics.welchDifference(...g)),
  of("coefficientOfVariation", list(anyNumber), (g) => statistics.coefficientOfVariation(g)),
  of("weightedCoefficientOfVariation", list(weighted), (g) => statistics.weightedCoefficientOfVariation(g)),
  of("decileGap", list(rate), (g) => statistics.decileGap(g)),
  of("quartileDispersion", list(rate), (g) => statistics.quartileDispersion(g)),
  of("skewness", list(anyNumber), (g) => statistics.skewness(g)),
  of("kurtosis", list(anyNumber), (g) => statistics.kurtosis(g)),
  of("spearmanCorrelation", list(point), (g) => statistics.spearmanCorrelation(g)),
  of("gini", list(weighted), (g) => statistics.gini(g)),
  of("theilT", list(weighted), (g) => statistics.theilT(g)),
  of("theilL", list(weighted), (g) => statistics.theilL(g)),
  of("theilTDecomposition", list(fc.record({ value: rate, weight: fc.nat(9), group })), (g) =>
    statistics.theilTDecomposition(g),
  ),
  of("theilLDecomposition", list(fc.record({ value: rate, weight: fc.nat(9), group })), (g) =>
    statistics.theilLDecomposition(g),
  ),
  of("intraclassCorrelation", list(list(rate)), (g) => statistics.intraclassCorrelation(g)),
  of("systematicVariation", list(observedExpected), (g) => statistics.systematicVariation(g)),
  of("empiricalBayes", list(observedExpected), (g) => statistics.empiricalBayes(g)),
  of("derSimonianLaird", list(estimate), (g) => statistics.derSimonianLaird(g)),
  of("qProfileInterval", list(estimate), (g) => statistics.qProfileInterval(g)),
  of("varianceComponents", list(countOfTotal), (g) => statistics.varianceComponents(g)),
  of("olsTrend", list(fc.record({ x: anyNumber, y: anyNumber })), (g) => statistics.olsTrend(g)),
  of("betaConvergence", list(pairOfRates), (g) => statistics.betaConvergence(g, 8, "log")),
  of("pitmanMorgan", list(pairOfRates), (g) => statistics.pitmanMorgan(g)),
  of("slopeIndex", list(fc.record({ value: rate, weight: component })), (g) => statistics.slopeIndex(g)),
  of("concentrationIndex", list(fc.record({ value: rate, weight: component })), (g) =>
    statistics.concentrationIndex(g),
  ),
  of("endGap", list(rate), (g) => statistics.endGap(g)),
  of("dissimilarity", list(twoGroups), (g) => statistics.dissimilarity(g)),
  of("isolation", list(twoGroups), (g) => statistics.isolation(g)),
  of("informationIndex", list(twoGroups), (g) => statistics.informationIndex(g)),
  of("segregationGini", list(twoGroups), (g) => statistics.segregationGini(g)),
  of("expectedDissimilarity", list(twoGroups), (g) => statistics.expectedDissimilarity(g)),
  of("mutualInformation", fc.array(fc.array(fc.nat(5), { minLength: 2, maxLength: 2 })), (g) =>
    statistics.mutualInformation(g),
  ),
  of("minMaxScores", list(component), (g) => statistics.minMaxScores(g)),
  of("zScores", list(component), (g) => statistics.zScores(g)),
  of("percentRanks", list(component), (g) => statistics.percentRanks(g)),
  of("targetDistance", fc.tuple(list(component), anyNumber), (g) => statistics.targetDistance(...g)),
  of("treatOutliers", list(anyNumber), (g) => statistics.treatOutliers(g)),
  of("powerMean", fc.tuple(list(weighted), fc.constantFrom(-2, -1, 0, 0.5, 1, 2)), (g) =>
    statistics.powerMean(...g),
  ),
  of("compositeScore", fc.array(component, { minLength: 3, maxLength: 3 }), (g) =>
    statistics.compositeScore(g, { weights: [1, 0, 3], minimumKnown: 2 }),
  ),
  of("ranksUnderWeights", rows, (g) =>
    statistics.ranksUnderWeights(g, { draws: 5, seed: 1, minimumKnown: 2, percentiles: [0, 0.5, 1] }),
  ),
  of("expectedRanks", list(fc.record({ mean: anyNumber, standardError: anyNumber })), (g) =>
    statistics.expectedRanks(g),
  ),
  of("recentTrend", series, (g) => statistics.recentTrend(g, "lower-is-better")),
  of("cochranArmitage", list(countOfTotal), (g) => statistics.cochranArmitage(g)),
  of("theilSen", list(point), (g) => statistics.theilSen(g)),
  of("mannKendall", list(rate), (g) => statistics.mannKendall(g)),
  of("pettitt", list(rate), (g) => statistics.pettitt(g)),
  of("twoProportionChange", fc.tuple(countOfTotal, countOfTotal), (g) =>
    statistics.twoProportionChange(...g),
  ),
  of("goalpostScore", fc.tuple(anyNumber, anyNumber, anyNumber), ([value, low, high]) =>
    statistics.goalpostScore(value, { low, high }, "less-is-better"),
  ),
  of("ratioToBase", fc.tuple(anyNumber, anyNumber), (g) => statistics.ratioToBase(...g)),
];

describe.each(cases)("%s", (_, given, call) => {
  it("gives plain numbers, a reason or a typed error, whatever it is given", () => {
    fc.assert(
      fc.property(given, (input) => {
        try {
          expect(looseNumbers(Reflect.apply(call, undefined, [input]))).toEqual([]);
        } catch (error) {
          if (!(error instanceof statistics.StatisticsError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
