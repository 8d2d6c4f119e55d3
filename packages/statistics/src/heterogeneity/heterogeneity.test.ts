import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, zip } from "../../tests/reference-rows.ts";
import { qProfileInterval } from "./q-profile-interval.js";
import { derSimonianLaird } from "./dersimonian-laird.js";
import { chanceEstimates } from "./chance-estimates.js";
import { varianceComponents } from "./variance-components.js";

describe("derSimonianLaird", () => {
  it.each(rowsOf("consistency", "derSimonianLaird"))("matches the reference for $name", (row) => {
    const effects = valueOf(
      derSimonianLaird(
        zip((estimate, variance) => ({ estimate, variance }), row.numbers("y"), row.numbers("v")),
      ),
    );
    expect(
      row.differences({
        tau2: effects?.tau2,
        Q: effects?.q,
        I2: effects?.i2,
        mu: effects?.mean,
        se: effects?.standardError,
        ci: [effects?.interval.lower, effects?.interval.upper],
        eb: effects?.shrunken,
      }),
    ).toEqual([]);
  });

  it("refuses one estimate and an estimate without chance", () => {
    const one = { estimate: 1, variance: 1 };
    expect(derSimonianLaird([one])).toEqual({ answered: false, reason: "too-few" });
    expect(derSimonianLaird([one, { estimate: 2, variance: 0 }])).toEqual({
      answered: false,
      reason: "no-variation",
    });
  });
});

describe("varianceComponents", () => {
  it.each(rowsOf("consistency", "varianceComponents"))("matches the reference for $name", (row) => {
    const parts = valueOf(
      varianceComponents(zip((count, total) => ({ count, total }), row.numbers("x"), row.numbers("n"))),
    );
    expect(
      row.differences({
        theta: parts?.commonRate,
        Q: parts?.q,
        I2: parts?.i2,
        tau2: parts?.tau2,
        mu: parts?.mean,
        reliability: parts?.reliability,
        eb: parts?.shrunken,
      }),
    ).toEqual([]);
  });

  it("takes chance from a wider rate where one is given", () => {
    const units = [
      { count: 10, total: 100 },
      { count: 30, total: 100 },
    ];
    expect(valueOf(chanceEstimates(units, 0.5))?.[0]?.variance).toBe(0.0025);
    expect(valueOf(varianceComponents(units, { commonRate: 0.5 }))?.commonRate).toBe(0.5);
  });

  it("refuses an empty unit, and rates of which none or all are counted", () => {
    const full = { count: 5, total: 5 };
    expect(varianceComponents([full, { count: 0, total: 0 }])).toEqual({
      answered: false,
      reason: "not-applicable",
    });
    expect(varianceComponents([full, full])).toEqual({ answered: false, reason: "out-of-reach" });
    expect(
      varianceComponents([
        { count: 0, total: 5 },
        { count: 0, total: 9 },
      ]),
    ).toEqual({
      answered: false,
      reason: "no-variation",
    });
  });
});

describe("qProfileInterval", () => {
  it("gives the published interval of the BCG vaccine trials (Viechtbauer 2007)", () => {
    const [bcg] = rowsOf("consistency", "derSimonianLaird");
    if (bcg === undefined) throw new Error("no trials");
    const trials = zip((estimate, variance) => ({ estimate, variance }), bcg.numbers("y"), bcg.numbers("v"));
    const interval = valueOf(qProfileInterval(trials));
    expect(interval?.lower).toBeCloseTo(0.1197, 4);
    expect(interval?.upper).toBeCloseTo(1.1115, 4);
  });

  it("starts at zero where chance alone could explain the spread", () => {
    const alike = [0.1, 0.2, 0.15, 0.12].map((estimate) => ({ estimate, variance: 1 }));
    expect(valueOf(qProfileInterval(alike))).toEqual({ lower: 0, upper: 0 });
  });
});
