import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, zip } from "../../tests/reference-rows.ts";
import type { Polarity } from "../rates/compare-to-benchmark.js";
import { StatisticsError } from "../statistics-error.js";
import { cochranArmitage } from "./cochran-armitage.js";
import { mannKendallExact } from "./mann-kendall-exact.js";
import { mannKendall } from "./mann-kendall.js";
import { pettitt } from "./pettitt.js";
import { recentTrend } from "./recent-trend.js";
import { theilSen } from "./theil-sen.js";
import { twoProportionChange } from "./two-proportion-change.js";

const polarities: Readonly<Record<string, Polarity>> = {
  HighIsGood: "higher-is-better",
  LowIsGood: "lower-is-better",
  NoJudgement: "neither",
};
const markers = { increasing: "Increasing", decreasing: "Decreasing", "no-change": "NoChange" };
const judgements = { better: "AndGettingBetter", worse: "AndGettingWorse", neither: "" };

describe("recentTrend", () => {
  it.each(rowsOf("trends", "recentTrend"))("matches the reference for $name", (row) => {
    const [values, lower, upper] = [row.column("values"), row.column("lower"), row.column("upper")];
    const series = row.numbers("years").map((year, place) => ({
      year,
      value: values[place] ?? null,
      lower: lower[place] ?? null,
      upper: upper[place] ?? null,
    }));
    const trend = valueOf(recentTrend(series, polarities[row.text("polarity")] ?? "neither"));
    const marker = trend ? markers[trend.direction] : "CannotBeCalculated";
    expect(
      row.differences({
        marker,
        markerOurs: marker,
        markerWithPolarity: marker + (trend ? judgements[trend.judgement] : ""),
        slope: trend?.slope,
        chi2: trend?.chiSquared,
        consistent: trend?.consistent,
      }),
    ).toEqual([]);
  });

  const five = [1, 2, 3, 4, 5].map((year) => ({ year, value: year, lower: year - 1, upper: year + 1 }));

  it.each([
    ["four years", five.slice(1), "too-few"],
    ["a gap", five.map((point) => (point.year === 1 ? { ...point, year: 0 } : point)), "gap"],
    [
      "a missing interval",
      five.map((point) => (point.year === 3 ? { ...point, lower: null } : point)),
      "missing",
    ],
    ["an interval of no width", five.map((point) => ({ ...point, lower: point.upper })), "no-variation"],
  ])("refuses %s with its reason", (_, series, reason) => {
    expect(recentTrend(series, "neither")).toEqual({ answered: false, reason });
  });
});

describe("cochranArmitage", () => {
  it.each(rowsOf("trends", "chiSquaredTrend"))("matches the reference for $name", (row) => {
    const groups = zip((count, total) => ({ count, total }), row.numbers("x"), row.numbers("n"));
    const test = valueOf(cochranArmitage(groups, row.has("score") ? { scores: row.numbers("score") } : {}));
    expect(row.differences({ chi2: test?.chiSquared, p: test?.p })).toEqual([]);
  });

  it("divides by an overdispersion above one only", () => {
    const groups = [1, 2, 4].map((count) => ({ count: 10 * count, total: 100 }));
    const plain = valueOf(cochranArmitage(groups))?.chiSquared ?? 0;
    expect(valueOf(cochranArmitage(groups, { phi: 2 }))?.chiSquared).toBe(plain / 2);
    expect(valueOf(cochranArmitage(groups, { phi: 0.5 }))?.chiSquared).toBe(plain);
  });
});

describe("theilSen and mannKendall", () => {
  it.each(rowsOf("trends", "theilSen"))("match the reference for $name", (row) => {
    const y = row.numbers("y");
    const line = valueOf(
      theilSen(
        zip((x, y) => ({ x, y }), row.numbers("t"), y),
        row.number("confidence"),
      ),
    );
    const test = valueOf(mannKendall(y));
    expect(
      row.differences({
        ...line,
        S: test?.s,
        varS: test?.variance,
        z: test?.z,
        pNormal: test?.pNormal,
        exactP: test ? valueOf(test.pExact) : null,
      }),
    ).toEqual([]);
  });

  it.each(rowsOf("trends", "mannKendallExact"))("give the exact p for $name", (row) => {
    expect(row.differences({ p: valueOf(mannKendallExact(row.number("n"), row.number("S"))) })).toEqual([]);
  });

  it("throw for an S that no order of n values has", () => {
    expect(() => mannKendallExact(5, 11)).toThrow(StatisticsError);
    expect(() => mannKendallExact(5, 0.5)).toThrow(StatisticsError);
  });
});

describe("pettitt", () => {
  it.each(rowsOf("trends", "pettitt"))("matches the reference for $name", (row) => {
    const change = valueOf(pettitt(row.numbers("y")));
    expect(
      row.differences({
        t: change?.after,
        year: row.number("startYear") + (change?.after ?? 0) - 1,
        K: change?.k,
        p: change?.p,
      }),
    ).toEqual([]);
  });

  it("refuses a series that does not move", () => {
    expect(pettitt([4, 4, 4, 4])).toEqual({ answered: false, reason: "no-variation" });
  });
});

describe("twoProportionChange", () => {
  const [before, after] = [
    { count: 10, total: 100 },
    { count: 30, total: 100 },
  ];

  it("is weaker by the root of the overdispersion", () => {
    const plain = valueOf(twoProportionChange(before, after))?.z ?? 0;
    expect(plain).toBeCloseTo(3.5355, 4);
    expect(valueOf(twoProportionChange(before, after, 4))?.z).toBeCloseTo(plain / 2, 12);
  });

  it("refuses where nobody was counted at either date", () => {
    const none = { count: 0, total: 100 };
    expect(twoProportionChange(none, none)).toEqual({ answered: false, reason: "no-variation" });
  });
});
