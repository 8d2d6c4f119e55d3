import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, type ReferenceRow, zip } from "../../tests/reference-rows.ts";
import { empiricalBayes } from "./empirical-bayes.js";
import { gini } from "./gini.js";
import { intraclassCorrelation } from "./intraclass-correlation.js";
import { systematicVariation } from "./systematic-variation.js";
import { theilLDecomposition } from "./theil-l-decomposition.js";
import { theilTDecomposition } from "./theil-t-decomposition.js";
import { theilL } from "./theil-l.js";
import { theilT } from "./theil-t.js";

function weightedOf(row: ReferenceRow) {
  const x = row.numbers("x");
  return zip((value, weight) => ({ value, weight }), x, row.has("w") ? row.numbers("w") : x.map(() => 1));
}

function countsOf(row: ReferenceRow) {
  return zip(
    (observed, expected) => ({ observed, expected }),
    row.numbers("observed"),
    row.numbers("expected"),
  );
}

describe("gini", () => {
  it.each(rowsOf("dispersion", "gini"))("matches the reference for $name", (row) => {
    const answered = valueOf(gini(weightedOf(row)));
    expect(
      row.differences({
        gini: answered?.gini ?? null,
        giniUnbiased: answered ? valueOf(answered.unbiased) : null,
      }),
    ).toEqual([]);
  });
});

describe("Theil's indices", () => {
  it.each(rowsOf("dispersion", "theil"))("match the reference for $name", (row) => {
    const [t, l] = [valueOf(theilT(weightedOf(row))), valueOf(theilL(weightedOf(row)))];
    expect(row.differences({ T: t, L: l, T1000: 1000 * (t ?? 0), L1000: 1000 * (l ?? 0) })).toEqual([]);
  });

  it.each(rowsOf("dispersion", "theilDecomposition"))("decompose as the reference for $name", (row) => {
    const groups = row.texts("group");
    const units = weightedOf(row).map((unit, place) => ({ ...unit, group: groups[place] ?? "" }));
    const [t, l] = [valueOf(theilTDecomposition(units)), valueOf(theilLDecomposition(units))];
    expect(
      row.differences({
        T: t?.total,
        T_between: t?.between,
        T_within: t?.within,
        T_between_share: t ? valueOf(t.betweenShare) : null,
        L: l?.total,
        L_between: l?.between,
        L_within: l?.within,
        L_between_share: l ? valueOf(l.betweenShare) : null,
        gini: valueOf(gini(units))?.gini,
      }),
    ).toEqual([]);
  });

  it("refuse values that are all zero, and L any value that is", () => {
    const zero = { value: 0, weight: 1 };
    expect(theilT([zero, zero])).toEqual({ answered: false, reason: "zero-divisor" });
    expect(theilL([zero, { value: 1, weight: 1 }])).toEqual({ answered: false, reason: "contains-zero" });
  });
});

describe("intraclassCorrelation", () => {
  it.each(rowsOf("dispersion", "iccOneWay"))("matches the reference for $name", (row) => {
    const icc = valueOf(intraclassCorrelation(row.table("groups").map((group) => group.map(Number))));
    expect(
      row.differences({
        msb: icc?.meanSquareBetween,
        msw: icc?.meanSquareWithin,
        n0: icc?.typicalGroupSize,
        var_between: icc?.varianceBetween,
        var_within: icc?.varianceWithin,
        icc: icc?.icc,
        icc_trunc: icc?.shown,
        F: icc?.f,
        p: icc?.p,
        lower: icc?.lower,
        upper: icc?.upper,
        eta2: icc?.etaSquared,
      }),
    ).toEqual([]);
  });

  it("refuses one group and groups without variation inside", () => {
    expect(intraclassCorrelation([[1, 2, 3]])).toEqual({ answered: false, reason: "too-few" });
    expect(
      intraclassCorrelation([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual({ answered: false, reason: "no-variation" });
  });

  it("shows a negative estimate as none and keeps it", () => {
    const icc = valueOf(
      intraclassCorrelation([
        [0, 10],
        [0, 10],
        [0, 10],
      ]),
    );
    expect(icc?.icc).toBeLessThan(0);
    expect(icc?.shown).toBe(0);
  });
});

describe("systematicVariation and empiricalBayes", () => {
  it.each(rowsOf("dispersion", "scv"))("match the reference for $name", (row) => {
    const variation = valueOf(systematicVariation(countsOf(row)));
    expect(
      row.differences({
        scv: variation?.scv,
        scvDisplayed: variation?.shown,
        scvLog: variation ? valueOf(variation.log) : null,
        ebVariance: valueOf(empiricalBayes(countsOf(row)))?.variance,
      }),
    ).toEqual([]);
  });

  it.each(rowsOf("dispersion", "ebPoissonGamma"))("fit the reference distribution for $name", (row) => {
    const fitted = valueOf(empiricalBayes(countsOf(row)));
    expect(
      row.differences({
        alpha: fitted ? valueOf(fitted.shape) : null,
        variance: fitted?.variance,
        eb: fitted?.relativeRates,
        eq8020: fitted?.ratio8020,
      }),
    ).toEqual([]);
  });

  it("refuse a unit from which nothing is expected", () => {
    const units = [
      { observed: 1, expected: 0 },
      { observed: 1, expected: 2 },
    ];
    expect(systematicVariation(units)).toEqual({ answered: false, reason: "not-applicable" });
    expect(empiricalBayes(units)).toEqual({ answered: false, reason: "not-applicable" });
  });
});
