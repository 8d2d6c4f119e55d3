import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, zip } from "../../tests/reference-rows.ts";
import { mapAnswer } from "../answer.js";
import { StatisticsError } from "../statistics-error.js";
import { kurtosis } from "../summary/kurtosis.js";
import { skewness } from "../summary/skewness.js";
import { compositeScore } from "./composite-score.js";
import { goalpostScore } from "./goalpost-score.js";
import { minMaxScores } from "./min-max-scores.js";
import { placesFromTop } from "./places-from-top.js";
import { powerMean } from "./power-mean.js";
import { bordaScores } from "./borda-scores.js";
import { percentRanks } from "./percent-ranks.js";
import { rankScores } from "./rank-scores.js";
import { ranksUnderWeights } from "./ranks-under-weights.js";
import { targetDistance } from "./target-distance.js";
import { drawInFarthest } from "./draw-in-farthest.js";
import { treatOutliers } from "./treat-outliers.js";
import { zScores } from "./z-scores.js";

describe("scores of a column", () => {
  it.each(rowsOf("composite", "normalise"))("match the reference for $name", (row) => {
    const x = row.column("x");
    const [low = 0, high = 0] = row.numbers("goalposts");
    const onGoalposts = (value: number) => goalpostScore(value, { low, high }, "more-is-better") / 100;
    expect(
      row.differences({
        minmax0_100: valueOf(minMaxScores(x)),
        zscore: valueOf(zScores(x)),
        rankMin: rankScores(x),
        percentRank: valueOf(percentRanks(x)),
        bordaAverage: bordaScores(x),
        goalposts01: x.map((value) => (value === null ? null : onGoalposts(value))),
        distanceToTargetCapped: valueOf(targetDistance(x, row.number("target"))),
      }),
    ).toEqual([]);
  });

  it("refuse a column that does not vary or has no values", () => {
    expect(minMaxScores([3, 3, null])).toEqual({ answered: false, reason: "no-variation" });
    expect(minMaxScores([null])).toEqual({ answered: false, reason: "missing" });
  });

  it("throw for goalposts that do not rise", () => {
    expect(() => goalpostScore(1, { low: 2, high: 2 }, "less-is-better")).toThrow(StatisticsError);
  });
});

describe("powerMean", () => {
  it.each(rowsOf("composite", "aggregate"))("matches the reference for $name", (row) => {
    const x = row.numbers("x");
    const of = (weights: string, power: number) =>
      row.has(weights)
        ? valueOf(
            powerMean(
              zip((value, weight) => ({ value, weight }), x, row.numbers(weights)),
              power,
            ),
          )
        : null;
    expect(
      row.differences({
        arithmetic: of("w", 1),
        geometric: of("w", 0),
        harmonic: of("w", -1),
        power_m2: of("w", -2),
        g1: of("w1", 0),
        g2: of("w2", 0),
        h3: of("w3", -1),
      }),
    ).toEqual([]);
  });

  it("is zero where one part is zero and the mean does not compensate", () => {
    const parts = [
      { value: 0, weight: 1 },
      { value: 10, weight: 1 },
    ];
    expect(valueOf(powerMean(parts, 0))).toBe(0);
    expect(valueOf(powerMean(parts, -1))).toBe(0);
    expect(valueOf(powerMean(parts, 1))).toBe(5);
  });
});

describe("compositeScore", () => {
  it.each(rowsOf("composite", "compositeIndex"))("matches the reference for $name", (row) => {
    const goalposts = row.table("goalposts");
    const normalised = row.table("values").map((values) =>
      values.map((value, component) => {
        const [low, high] = goalposts[component] ?? [];
        return value === null
          ? null
          : goalpostScore(value, { low: Number(low), high: Number(high) }, "less-is-better");
      }),
    );
    const options = {
      weights: row.numbers("weights"),
      minimumKnown: row.number("minAvailable"),
      floor: row.number("geomFloor"),
    };
    const scores = normalised.map((scored) => compositeScore(scored, options));
    const arithmetic = scores.map((score) => mapAnswer(score, (parts) => parts.arithmetic));
    expect(
      row.differences({
        normalised,
        arithmetic: arithmetic.map(valueOf),
        geometric: scores.map((score) => valueOf(score)?.geometric),
        ranks: placesFromTop(arithmetic).map(valueOf),
      }),
    ).toEqual([]);
  });

  it("has contributions that add up to the score, with the missing weight spread", () => {
    const score = valueOf(compositeScore([50, null, 100], { weights: [1, 8, 1], minimumKnown: 2 }));
    expect(score?.contributions).toEqual([25, null, 50]);
    expect(score?.arithmetic).toBe(75);
  });

  it("refuses a unit with too few components", () => {
    expect(compositeScore([50, null], { weights: [1, 1], minimumKnown: 2 })).toEqual({
      answered: false,
      reason: "too-few",
    });
  });

  it.each([[[-1, 2]], [[0, 0]], [[Number.NaN, 1]], [[1]]])("throws for the weights %j", (weights) => {
    expect(() => compositeScore([50, 60], { weights, minimumKnown: 1 })).toThrow(StatisticsError);
  });
});

describe("treatOutliers", () => {
  it.each(rowsOf("composite", "outlierTreatment"))("matches the reference for $name", (row) => {
    const x = row.numbers("x");
    expect(
      row.differences({
        skew: valueOf(skewness(x)),
        kurt: valueOf(kurtosis(x)),
        winsorised1: drawInFarthest(x),
      }),
    ).toEqual([]);
  });

  it("draws in one outlier, leaves a plain column and takes logarithms where five are not enough", () => {
    expect(valueOf(treatOutliers([3, 4, 4, 5, 6, 7, 9, 30]))?.winsorised).toBe(1);
    expect(valueOf(treatOutliers([1, 2, 3, 4, 5]))?.treatment).toBe("none");
    const long = [...Array.from({ length: 60 }, (_, place) => place % 7), 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
    expect(valueOf(treatOutliers(long))?.treatment).toBe("logarithm");
  });
});

describe("ranksUnderWeights", () => {
  const options = { draws: 200, seed: 42, minimumKnown: 2, percentiles: [0.05, 0.95] };

  it("keeps a unit first that is best in every component", () => {
    const rows = [
      [90, 90, 90],
      [10, 80, 50],
      [70, 20, 60],
    ];
    expect(valueOf(ranksUnderWeights(rows, options)[0] ?? { answered: false, reason: "missing" })).toEqual([
      1, 1,
    ]);
  });

  it("refuses only the unit that has too few components", () => {
    const [first, second] = ranksUnderWeights(
      [
        [90, null, null],
        [10, 80, 50],
      ],
      options,
    );
    expect(first).toEqual({ answered: false, reason: "too-few" });
    expect(second?.answered).toBe(true);
  });
});
