import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, zip } from "../../tests/reference-rows.ts";
import { betaConvergence } from "./beta-convergence.js";
import { olsTrend } from "./ols-trend.js";
import { pitmanMorgan } from "./pitman-morgan.js";

describe("olsTrend", () => {
  it.each(rowsOf("consistency", "olsTrend"))("matches the reference for $name", (row) => {
    const line = valueOf(olsTrend(zip((x, y) => ({ x, y }), row.numbers("years"), row.numbers("values"))));
    const test = line ? valueOf(line.test) : null;
    expect(
      row.differences({
        slope: line?.slope,
        se: line?.slopeError,
        t: test?.t,
        p: test?.p,
        intercept: line?.intercept,
      }),
    ).toEqual([]);
  });

  it("has a slope but no test where every point lies on the line", () => {
    const line = valueOf(olsTrend([0, 1, 2].map((x) => ({ x, y: x }))));
    expect(line?.slope).toBe(1);
    expect(line?.test).toEqual({ answered: false, reason: "no-variation" });
  });

  it("refuses two points and points above one another", () => {
    expect(
      olsTrend([
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ]),
    ).toEqual({ answered: false, reason: "too-few" });
    expect(olsTrend([0, 1, 2].map((y) => ({ x: 5, y })))).toEqual({
      answered: false,
      reason: "no-variation",
    });
  });
});

describe("betaConvergence", () => {
  it.each(rowsOf("consistency", "betaConvergence"))("matches the reference for $name", (row) => {
    const pairs = zip((before, after) => ({ before, after }), row.numbers("initial"), row.numbers("final"));
    const line = valueOf(betaConvergence(pairs, row.number("years"), "log"));
    const test = line ? valueOf(line.test) : null;
    expect(
      row.differences({
        a: line?.intercept,
        alpha: line?.intercept,
        b: line?.slope,
        beta: line?.slope,
        se_a: line?.interceptError,
        se_b: line?.slopeError,
        seBeta: line?.slopeError,
        t: test?.t,
        p: test?.p,
        df: line?.df,
        r2: line ? valueOf(line.r2) : null,
        lambda_: line ? valueOf(line.speed) : null,
        halfLife: line ? valueOf(line.halfLife) : null,
      }),
    ).toEqual([]);
  });

  it("has no half-life where the units drift apart", () => {
    const pairs = [1, 2, 3, 4].map((before) => ({ before, after: before ** 2 }));
    expect(valueOf(betaConvergence(pairs, 1, "level"))?.halfLife).toEqual({
      answered: false,
      reason: "out-of-reach",
    });
  });

  it("refuses logarithms of nothing", () => {
    const pairs = [0, 1, 2].map((before) => ({ before, after: 1 }));
    expect(betaConvergence(pairs, 1, "log")).toEqual({ answered: false, reason: "contains-zero" });
  });
});

describe("pitmanMorgan", () => {
  it.each(rowsOf("consistency", "pitmanMorgan"))("matches the reference for $name", (row) => {
    const test = valueOf(
      pitmanMorgan(zip((before, after) => ({ before, after }), row.numbers("before"), row.numbers("after"))),
    );
    expect(row.differences({ r: test?.r, p: test?.p, varRatio: test?.varianceRatio })).toEqual([]);
  });

  it("refuses units that did not change", () => {
    const still = [1, 2, 3].map((value) => ({ before: value, after: value }));
    expect(pitmanMorgan(still)).toEqual({ answered: false, reason: "no-variation" });
  });
});
