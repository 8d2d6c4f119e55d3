import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import {
  countOfTotal,
  estimate,
  group,
  observedExpected,
  pairOfRates,
  rate,
  shuffled,
  twoGroups,
  weighted,
  weightedAboveZero,
} from "./arbitraries.js";
import { apart } from "./plain-numbers.js";

/** The first lists found whose order matters, if any. */
function findOrderMattering<T>(item: fc.Arbitrary<T>, call: (items: readonly T[]) => unknown, minLength = 3) {
  const result = fc.check(
    fc.property(shuffled(item, minLength), ([items, other]) => apart(call(items), call(other)).length === 0),
  );
  return result.counterexample ?? result.errorInstance ?? null;
}

const grouped = fc.tuple(weightedAboveZero, group).map(([unit, name]) => ({ ...unit, group: name }));
const groupedPeople = fc.tuple(twoGroups, group).map(([unit, name]) => ({ ...unit, group: name }));

describe("the order of the units does not matter to", () => {
  it("sums, quantiles and spreads", () => {
    expect(
      findOrderMattering(rate, (values) => [
        statistics.sum(values),
        statistics.quantile(values, 0.37),
        statistics.coefficientOfVariation(values),
        statistics.medianAbsoluteDeviation(values),
      ]),
    ).toBeNull();
  });

  it("weighted spreads", () => {
    expect(
      findOrderMattering(weighted, (units) => [
        statistics.weightedCoefficientOfVariation(units),
        statistics.gini(units),
      ]),
    ).toBeNull();
  });

  it("Theil's indices and their parts", () => {
    expect(
      findOrderMattering(grouped, (units) => [
        statistics.theilTDecomposition(units),
        statistics.theilLDecomposition(units),
      ]),
    ).toBeNull();
  });

  it("the split of chance and true differences", () => {
    expect(
      findOrderMattering(countOfTotal, (units) => {
        const parts = statistics.varianceComponents(units);
        return parts.answered ? [parts.value.q, parts.value.tau2, parts.value.mean] : parts;
      }),
    ).toBeNull();
    expect(findOrderMattering(estimate, (units) => statistics.qProfileInterval(units))).toBeNull();
  });

  it("systematic variation and empirical Bayes", () => {
    expect(
      findOrderMattering(observedExpected, (units) => {
        const fitted = statistics.empiricalBayes(units);
        return [statistics.systematicVariation(units), fitted.answered ? fitted.value.variance : fitted];
      }),
    ).toBeNull();
  });

  it("overdispersion", () => {
    expect(
      findOrderMattering(
        countOfTotal,
        (units) => {
          const spread = statistics.overdispersion(
            units.map(({ count, total }) => ({ numerator: count, denominator: total })),
          );
          return spread.answered ? [spread.value.phi, spread.value.tau2] : spread;
        },
        10,
      ),
    ).toBeNull();
  });

  it("segregation and its parts", () => {
    expect(
      findOrderMattering(groupedPeople, (units) => [
        statistics.dissimilarity(units),
        statistics.isolation(units),
        statistics.segregationGini(units),
        statistics.expectedDissimilarity(units),
        statistics.informationDecomposition(units),
      ]),
    ).toBeNull();
  });

  it("tests of convergence", () => {
    expect(
      findOrderMattering(pairOfRates, (pairs) => [
        statistics.pitmanMorgan(pairs),
        statistics.betaConvergence(pairs, 8, "level"),
      ]),
    ).toBeNull();
  });
});

describe("the names of the groups do not matter to", () => {
  const renamed: Readonly<Record<string, string>> = { north: "1", south: "2", east: "3", west: "4" };

  it("Theil's decomposition", () => {
    fc.assert(
      fc.property(fc.array(grouped, { minLength: 2 }), (units) => {
        const other = units.map((unit) => ({ ...unit, group: renamed[unit.group] ?? "" }));
        expect(statistics.theilTDecomposition(other)).toEqual(statistics.theilTDecomposition(units));
      }),
    );
  });

  it("the decomposition of segregation", () => {
    fc.assert(
      fc.property(fc.array(groupedPeople, { minLength: 2 }), (units) => {
        const other = units.map((unit) => ({ ...unit, group: renamed[unit.group] ?? "" }));
        expect(statistics.informationDecomposition(other)).toEqual(
          statistics.informationDecomposition(units),
        );
      }),
    );
  });

  it("expected ranks, which move with their units", () => {
    const value = fc.record({ mean: rate, standardError: rate });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
        const ranks = statistics.expectedRanks(values);
        const turned = statistics.expectedRanks(values.toReversed());
        if (!ranks.answered || !turned.answered) throw new Error("no ranks");
        expect(apart(ranks.value, turned.value.toReversed())).toEqual([]);
      }),
    );
  });
});
