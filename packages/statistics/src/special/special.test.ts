import { describe, expect, it } from "vitest";
import { rowsOf } from "../../tests/reference-rows.ts";
import { StatisticsError } from "../statistics-error.js";
import { chiSquaredQuantile } from "./chi-squared-quantile.js";
import { chiSquaredUpperTail } from "./chi-squared-upper-tail.js";
import { digamma } from "./digamma.js";
import { fQuantile } from "./f-quantile.js";
import { fUpperTail } from "./f-upper-tail.js";
import { logGamma } from "./log-gamma.js";
import { normalCdf } from "./normal-cdf.js";
import { normalQuantile } from "./normal-quantile.js";
import { regularisedBetaQuantile } from "./regularised-beta-quantile.js";
import { regularisedBeta } from "./regularised-beta.js";
import { regularisedGammaQuantile } from "./regularised-gamma-quantile.js";
import { regularisedGamma } from "./regularised-gamma.js";
import { regularisedGammaUpper } from "./regularised-gamma-upper.js";
import { studentTwoSided } from "./student-t.js";

const functions = {
  chiSquaredQuantile: { inputs: ["p", "df"], value: chiSquaredQuantile },
  chiSquaredUpperTail: { inputs: ["x", "df"], value: chiSquaredUpperTail },
  digamma: { inputs: ["x"], value: digamma },
  fQuantile: { inputs: ["p", "numerator", "denominator"], value: ofDegrees(fQuantile) },
  fUpperTail: { inputs: ["f", "numerator", "denominator"], value: ofDegrees(fUpperTail) },
  logGamma: { inputs: ["x"], value: logGamma },
  normalCdf: { inputs: ["z"], value: normalCdf },
  normalQuantile: { inputs: ["p"], value: normalQuantile },
  regularisedBeta: { inputs: ["a", "b", "x"], value: regularisedBeta },
  regularisedBetaQuantile: { inputs: ["a", "b", "p"], value: regularisedBetaQuantile },
  regularisedGamma: { inputs: ["shape", "x"], value: regularisedGamma },
  regularisedGammaQuantile: { inputs: ["shape", "p"], value: regularisedGammaQuantile },
  studentTwoSided: { inputs: ["t", "df"], value: studentTwoSided },
};

function ofDegrees(of: typeof fQuantile) {
  return (x: number, numerator: number, denominator: number) => of(x, { numerator, denominator });
}

describe.each(Object.entries(functions))("%s", (name, { inputs, value }) => {
  it.each(rowsOf("special", name))("agrees with the reference to 1e-10 for $name", (row) => {
    const [first = 0, second = 0, third = 0] = inputs.map(row.number);
    expect(row.differences({ value: value(first, second, third) })).toEqual([]);
  });
});

describe("tails of the gamma distribution", () => {
  it.each([
    [38_000, 380, 0],
    [38_000, 114_000, 1],
    [1000, 3000, 1],
  ])("saturate at shape %d and x %d instead of underflowing", (shape, x, wanted) => {
    expect(regularisedGamma(shape, x)).toBe(wanted);
    expect(regularisedGammaUpper(shape, x)).toBe(1 - wanted);
  });
});

describe("arguments outside the domain", () => {
  it.each([
    () => normalQuantile(0),
    () => normalQuantile(1),
    () => normalCdf(Number.NaN),
    () => logGamma(0),
    () => digamma(-1),
    () => regularisedBeta(0, 1, 0.5),
    () => regularisedBeta(1, 1, 2),
    () => regularisedGamma(-1, 1),
    () => regularisedGammaQuantile(1, 1),
  ])("throw a typed error in case %#", (call) => {
    expect(call).toThrow(StatisticsError);
  });
});
