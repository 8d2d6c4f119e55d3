import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/index.js";
import { component, group, twoGroups, weightedAboveZero } from "./arbitraries.js";
import { apart } from "./plain-numbers.js";

const grouped = fc.tuple(weightedAboveZero, group).map(([unit, name]) => ({ ...unit, group: name }));
const groupedPeople = fc.tuple(twoGroups, group).map(([unit, name]) => ({ ...unit, group: name }));

describe("parts add up to the whole:", () => {
  it("Theil's indices between and within groups", () => {
    fc.assert(
      fc.property(fc.array(grouped, { minLength: 2 }), (units) => {
        for (const decompose of [statistics.theilTDecomposition, statistics.theilLDecomposition]) {
          const parts = decompose(units);
          if (!parts.answered) throw new Error(parts.reason);
          expect(apart(parts.value.between + parts.value.within, parts.value.total)).toEqual([]);
        }
      }),
    );
  });

  it("segregation between and within groups", () => {
    fc.assert(
      fc.property(fc.array(groupedPeople, { minLength: 2 }), (units) => {
        const parts = statistics.informationDecomposition(units);
        if (!parts.answered) return;
        const { mutualInformation, h } = parts.value;
        const wholes = [mutualInformation, ...(h.answered ? [h.value] : [])];
        const gaps = wholes.flatMap(({ between, within, total }) => apart(between + within, total));
        expect(gaps).toEqual([]);
      }),
    );
  });

  it("the index of two kinds in the general form for any number of kinds", () => {
    fc.assert(
      fc.property(fc.array(twoGroups, { minLength: 2, maxLength: 12 }), (units) => {
        const two = statistics.informationIndex(units);
        const many = statistics.mutualInformation(units.map(({ members, others }) => [members, others]));
        if (!two.answered || !many.answered) return;
        expect(apart(many.value.mutualInformation, two.value.mutualInformation)).toEqual([]);
      }),
    );
  });

  it("the components of a composite score", () => {
    const scores = fc.array(component, { minLength: 5, maxLength: 5 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scores, weights, (given, chosen) => {
        const score = statistics.compositeScore(given, { weights: chosen, minimumKnown: 1 });
        if (!score.answered) return;
        const parts = score.value.contributions.map((part) => part ?? 0);
        expect(apart(statistics.sum(parts), score.value.arithmetic)).toEqual([]);
        expect(score.value.geometric).toBeLessThanOrEqual(Math.max(1, score.value.arithmetic + 1) + 1e-9);
      }),
    );
  });

  it("weights drawn evenly", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, count) => {
        const weights = [...statistics.dirichletWeights(statistics.mersenneTwister([seed]), count)];
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(statistics.sum(weights)).toBeCloseTo(1, 12);
      }),
    );
  });
});
