import { describe, expect, it } from "vitest";
import { rowsOf, valueOf, type ReferenceRow } from "../../tests/reference-rows.ts";
import { adjustedFunnel } from "./adjusted-funnel.js";
import { multipliedFunnelLimits } from "./multiplied-funnel-limits.js";
import { normalFunnelLimits } from "./normal-funnel-limits.js";
import { overdispersion, type FunnelUnit } from "./overdispersion.js";
import type { FunnelTransform } from "./funnel-scale.js";
import { ratioFunnelLimits } from "./ratio-funnel-limits.js";

const transforms: Readonly<Record<string, FunnelTransform>> = {
  arcsine: "arcsine",
  identity: "identity",
  log: "log",
  sqrt: "square-root",
};

function unitsOf(row: ReferenceRow): readonly FunnelUnit[] {
  const isRatio = row.has("observed");
  const denominators = row.numbers(isRatio ? "expected" : "denominator");
  return row
    .numbers(isRatio ? "observed" : "numerator")
    .map((numerator, place) => ({ numerator, denominator: denominators[place] ?? 0 }));
}

function isOutside(
  { numerator, denominator }: FunnelUnit,
  limits: { lower: number; upper: number } | null | undefined,
) {
  const value = numerator / denominator;
  return !limits || value < limits.lower || value > limits.upper;
}

describe("overdispersion", () => {
  it.each(rowsOf("funnels", "overdispersion"))("matches the reference for $name", (row) => {
    const units = unitsOf(row);
    const estimate = valueOf(
      overdispersion(units, {
        transform: transforms[row.text("transform")] ?? "arcsine",
        mode: row.text("mode") === "truncate" ? "truncate" : "winsorise",
        trim: row.number("trim"),
        minimumUnits: 2,
      }),
    );
    if (estimate === null) throw new Error("no estimate");
    const limits = units.map((unit) => valueOf(adjustedFunnel(estimate, unit.denominator)));
    const outside = units.map((unit, place) => isOutside(unit, limits[place]?.outer));
    const unadjusted = units.filter((unit) =>
      isOutside(unit, valueOf(ratioFunnelLimits(unit.denominator, 0.998))),
    );
    const first = limits[0];
    expect(
      row.differences({
        nUsed: estimate.used,
        phi: estimate.phi,
        tau2: estimate.tau2,
        target: estimate.target,
        z: estimate.scores,
        outliersUnadjusted998: unadjusted.length,
        outliersAdjusted998: outside.filter(Boolean).length,
        outlierGroupsAdjusted998: row.texts("group").filter((_, place) => outside[place]),
        firstLimits: [first?.inner.lower, first?.inner.upper, first?.outer.lower, first?.outer.upper],
        odll95: limits.map((funnel) => funnel?.inner.lower),
        odul95: limits.map((funnel) => funnel?.inner.upper),
        odll998: limits.map((funnel) => funnel?.outer.lower),
        odul998: limits.map((funnel) => funnel?.outer.upper),
      }),
    ).toEqual([]);
  });

  const nine = Array.from({ length: 9 }, (_, place) => ({ numerator: place, denominator: 50 }));

  it("refuses fewer than ten units unless fewer are allowed", () => {
    expect(overdispersion(nine)).toEqual({ answered: false, reason: "too-few" });
    expect(overdispersion(nine, { minimumUnits: 9 }).answered).toBe(true);
  });

  it("finds nothing beyond chance among equal units", () => {
    const equal = nine.map(() => ({ numerator: 5, denominator: 50 }));
    expect(valueOf(overdispersion(equal, { minimumUnits: 9 }))?.tau2).toBe(0);
  });

  it("refuses logarithms of nothing", () => {
    expect(overdispersion(nine, { transform: "log", minimumUnits: 9 })).toEqual({
      answered: false,
      reason: "contains-zero",
    });
  });

  it("takes a unit above 100% as 100% on the arcsine scale", () => {
    const units = [...nine, { numerator: 60, denominator: 50 }];
    expect(valueOf(overdispersion(units))?.scores.every(Number.isFinite)).toBe(true);
  });
});

describe("multipliedFunnelLimits", () => {
  it("reach twice as far at a dispersion of four and no less than chance below one", () => {
    const place = { target: 0.2, transform: "identity" } as const;
    const plain = valueOf(normalFunnelLimits({ target: 0.2, total: 400 }, 0.95));
    const wide = valueOf(multipliedFunnelLimits({ ...place, phi: 4 }, 400, 0.95));
    const narrow = valueOf(multipliedFunnelLimits({ ...place, phi: 0.5 }, 400, 0.95));
    expect(0.2 - (wide?.lower ?? 0)).toBeCloseTo(2 * (0.2 - (plain?.lower ?? 0)), 12);
    expect(narrow?.upper).toBeCloseTo(plain?.upper ?? 0, 12);
  });
});
