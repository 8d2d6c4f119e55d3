import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, zip } from "../../tests/reference-rows.ts";
import { StatisticsError } from "../statistics-error.js";
import { coefficientOfVariation } from "./coefficient-of-variation.js";
import { weightedCoefficientOfVariation } from "./weighted-coefficient-of-variation.js";
import { pearsonCorrelation } from "./pearson-correlation.js";
import { spearmanCorrelation } from "./spearman-correlation.js";
import { decileGap } from "./decile-gap.js";
import { interquartileRange } from "./interquartile-range.js";
import { quartileDispersion } from "./quartile-dispersion.js";
import { mean } from "./mean.js";
import { weightedMean } from "./weighted-mean.js";
import { medianAbsoluteDeviation } from "./median-absolute-deviation.js";
import { quantile } from "./quantile.js";
import { shareWithinDistance } from "./share-within-distance.js";
import { shareWithinRatio } from "./share-within-ratio.js";
import { kurtosis } from "./kurtosis.js";
import { skewness } from "./skewness.js";
import { sum } from "./sum.js";
import { variance } from "./variance.js";

describe("quantile and its kin", () => {
  it.each(rowsOf("dispersion", "quantileType7"))("give the reference quantiles for $name", (row) => {
    const x = row.numbers("x");
    expect(
      row.differences({
        quantiles: row.numbers("p").map((p) => quantile(x, p)),
        iqr: interquartileRange(x),
        madRaw: medianAbsoluteDeviation(x),
        madScaled: medianAbsoluteDeviation(x, "scaled"),
        cvSample: valueOf(coefficientOfVariation(x)),
      }),
    ).toEqual([]);
  });

  it("throw for no values and for a share outside 0 to 1", () => {
    expect(() => quantile([], 0.5)).toThrow(StatisticsError);
    expect(() => quantile([1], 1.1)).toThrow(StatisticsError);
  });

  it("refuse a ratio to a zero tenth percentile and a dispersion round zero", () => {
    expect(decileGap([0, 0, 0, 5]).ratio).toEqual({ answered: false, reason: "zero-divisor" });
    expect(quartileDispersion([-1, 0, 1])).toEqual({ answered: false, reason: "zero-divisor" });
  });
});

describe("coefficients of variation", () => {
  it.each(rowsOf("dispersion", "coefficientOfVariation"))("match the reference for $name", (row) => {
    const x = row.numbers("x");
    expect(
      row.differences({
        unweightedSample: valueOf(coefficientOfVariation(x)),
        unweightedPopulation: valueOf(coefficientOfVariation(x, "population")),
        weightedPopulation: valueOf(
          weightedCoefficientOfVariation(zip((value, weight) => ({ value, weight }), x, row.numbers("w"))),
        ),
      }),
    ).toEqual([]);
  });

  it("refuse a zero mean, one value and no weight", () => {
    expect(coefficientOfVariation([-1, 1])).toEqual({ answered: false, reason: "zero-divisor" });
    expect(coefficientOfVariation([1])).toEqual({ answered: false, reason: "too-few" });
    expect(weightedMean([{ value: 1, weight: 0 }])).toEqual({ answered: false, reason: "not-applicable" });
  });
});

describe("sum and mean", () => {
  it("keep what plain addition loses", () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(mean([1, 2, 6])).toBe(3);
  });

  it("refuse the variance of one value", () => {
    expect(variance([3])).toEqual({ answered: false, reason: "too-few" });
  });
});

describe("shares near a centre", () => {
  it("count values on the edge as inside", () => {
    expect(valueOf(shareWithinRatio([8, 10, 12, 13], 10, 0.2))).toBe(0.75);
    expect(shareWithinDistance([5, 10, 15, 16], 10, 5)).toBe(0.75);
  });
});

describe("correlation", () => {
  const curve = [1, 2, 3, 4].map((x) => ({ x, y: x ** 3 }));

  it("is 1 in ranks for any rising curve and less in values", () => {
    expect(valueOf(spearmanCorrelation(curve))).toBe(1);
    expect(valueOf(pearsonCorrelation(curve))).toBeLessThan(1);
  });

  it("refuses values that do not vary", () => {
    expect(
      pearsonCorrelation([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toEqual({ answered: false, reason: "no-variation" });
  });
});

describe("shape", () => {
  it("refuses too few values and values that do not vary", () => {
    expect(skewness([1, 2])).toEqual({ answered: false, reason: "too-few" });
    expect(kurtosis([2, 2, 2, 2])).toEqual({ answered: false, reason: "no-variation" });
  });
});
